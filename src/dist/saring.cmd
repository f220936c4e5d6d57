@echo off
rem Runs saring from an unpacked release on Windows: bin\saring.cmd COMMAND ...
rem
rem Environment: JAVA_HOME         the Java to use (17 or newer); otherwise java on the PATH
rem              SARING_JAVA_OPTS  further options for Java, for example -Xmx2g
setlocal
for %%d in ("%~dp0..") do set "here=%%~fd"
set "SARING_HOME=%here%"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1 || goto no_java
set "major=0"
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do (
  for /f "delims=.-+ " %%m in ("%%~v") do set "major=%%m"
)
if %major% LSS 17 goto old_java

rem A night has other options than all else (java-night.options says why).
set "options=%~dp0java-short.options"
if /i "%~1"=="screen" set "options=%~dp0java-night.options"

rem saring writes UTF-8; the console gets its own code page back.
for /f "tokens=2 delims=:" %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
"%java%" "@%options%" %SARING_JAVA_OPTS% -jar "%here%\saring.jar" %*
set "code=%errorlevel%"
chcp %page:.=% >nul
exit /b %code%

:no_java
echo saring: Java tidak ditemukan. Pasang Java 17 atau lebih baru, atau isi JAVA_HOME. 1>&2
echo saring: no Java found. Install Java 17 or newer, or set JAVA_HOME. 1>&2
exit /b 1

:old_java
echo saring: %java% adalah Java %major%; saring memerlukan Java 17 atau lebih baru. Isi JAVA_HOME. 1>&2
echo saring: %java% is Java %major%; saring needs Java 17 or newer. Set JAVA_HOME. 1>&2
exit /b 1
