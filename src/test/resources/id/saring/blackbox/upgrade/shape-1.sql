-- The ledger of shape 1 that the program of that time left after two nights and one import; all invented.
PRAGMA application_id = 1397902919;
CREATE TABLE schema_versions (version INTEGER PRIMARY KEY, saring TEXT NOT NULL);
INSERT INTO schema_versions VALUES(1,'0.1.0-SNAPSHOT');
CREATE TABLE runs (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  run TEXT NOT NULL UNIQUE,
  run_date TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  conditions TEXT NOT NULL,
  saring TEXT NOT NULL,
  lexicon_sha256 TEXT NOT NULL,
  roster_sha256 TEXT NOT NULL,
  previous_manifest_sha256 TEXT NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  UNIQUE (run_date, fingerprint)
);
INSERT INTO runs VALUES(1,'2024-11-30','2024-11-30','74a6dcb46357cc17bf6bcde05e59b47a36d3b418917b1357cb64d5ec7da8bf12','1358b1933f9442905f27edbeda6dc86e8d6e9562d553ad887fd6c5d2a1930474','0.1.0-SNAPSHOT','bf0a6fcc2cf2ac4eaa3a50392244c0d5feac539cb5249dedca04964c2d3cb9f3','65a181c4de9ca35b48678d3b3d28a0cfd813e26c4048b4cc590be555a59ccda4','','7db5fa50be4aad383150e8fc760d4fd1ef67928f2bdcdbd7e35162aa7f5b860a');
INSERT INTO runs VALUES(2,'2024-12-01','2024-12-01','c66c6c22dd617f62b4b93619855d26b96b176f6d382708996b59b472cc7f6c1c','1358b1933f9442905f27edbeda6dc86e8d6e9562d553ad887fd6c5d2a1930474','0.1.0-SNAPSHOT','bf0a6fcc2cf2ac4eaa3a50392244c0d5feac539cb5249dedca04964c2d3cb9f3','65a181c4de9ca35b48678d3b3d28a0cfd813e26c4048b4cc590be555a59ccda4','7db5fa50be4aad383150e8fc760d4fd1ef67928f2bdcdbd7e35162aa7f5b860a','37b21a3484aaf7c7effc8ab8a5a80f39007e4c754b97d30df91f73124fb7f996');
CREATE TABLE counts (
  seq INTEGER NOT NULL REFERENCES runs,
  name TEXT NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (seq, name)
) WITHOUT ROWID;
INSERT INTO counts VALUES(1,'already_known',0);
INSERT INTO counts VALUES(1,'below_threshold',0);
INSERT INTO counts VALUES(1,'duplicate',0);
INSERT INTO counts VALUES(1,'flagged',2);
INSERT INTO counts VALUES(1,'items',2);
INSERT INTO counts VALUES(1,'matched',2);
INSERT INTO counts VALUES(1,'on_trial',0);
INSERT INTO counts VALUES(1,'out_of_range',0);
INSERT INTO counts VALUES(1,'screened',2);
INSERT INTO counts VALUES(1,'suppressed',0);
INSERT INTO counts VALUES(1,'unmatched',0);
INSERT INTO counts VALUES(1,'unregistered',0);
INSERT INTO counts VALUES(2,'already_known',1);
INSERT INTO counts VALUES(2,'below_threshold',0);
INSERT INTO counts VALUES(2,'duplicate',0);
INSERT INTO counts VALUES(2,'flagged',2);
INSERT INTO counts VALUES(2,'items',4);
INSERT INTO counts VALUES(2,'matched',3);
INSERT INTO counts VALUES(2,'on_trial',0);
INSERT INTO counts VALUES(2,'out_of_range',0);
INSERT INTO counts VALUES(2,'screened',4);
INSERT INTO counts VALUES(2,'suppressed',0);
INSERT INTO counts VALUES(2,'unmatched',1);
INSERT INTO counts VALUES(2,'unregistered',0);
CREATE TABLE outputs (
  seq INTEGER NOT NULL REFERENCES runs,
  name TEXT NOT NULL,
  rows INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (seq, name)
) WITHOUT ROWID;
INSERT INTO outputs VALUES(1,'dikecualikan.csv',0,'2f0a9089e4a9c1665c49840c0b8722dd4d7010015caf8396f1c2b35beac3bae0');
INSERT INTO outputs VALUES(1,'ditolak.csv',0,'3e988a3ba1c78deabcfff86daa9720b6d30d73feefbd6d60b9b821d92153d2bc');
INSERT INTO outputs VALUES(1,'lembar-tinjauan.csv',2,'3cf3bf3a9e977776aef06a1154b7c07cf661930d7a41314cff04ed8c9317922c');
INSERT INTO outputs VALUES(1,'uji.csv',0,'ef2a85cddead0c2a237616153ad495e0bf1dbefdd3b8260aedef1712b16846b3');
INSERT INTO outputs VALUES(2,'dikecualikan.csv',0,'2f0a9089e4a9c1665c49840c0b8722dd4d7010015caf8396f1c2b35beac3bae0');
INSERT INTO outputs VALUES(2,'ditolak.csv',0,'3e988a3ba1c78deabcfff86daa9720b6d30d73feefbd6d60b9b821d92153d2bc');
INSERT INTO outputs VALUES(2,'lembar-tinjauan.csv',2,'6cff6551e5b12aa98616e674ab3ca9b4fbdb70f0b3f40495cb691ea98b013c61');
INSERT INTO outputs VALUES(2,'uji.csv',0,'ef2a85cddead0c2a237616153ad495e0bf1dbefdd3b8260aedef1712b16846b3');
CREATE TABLE sources (
  seq INTEGER NOT NULL REFERENCES runs,
  place INTEGER NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  was_read INTEGER NOT NULL CHECK (was_read IN (0, 1)),
  sound INTEGER NOT NULL CHECK (sound IN (0, 1)),
  PRIMARY KEY (seq, place)
) WITHOUT ROWID;
INSERT INTO sources VALUES(1,1,'malam-1.ndjson','153e1223b2996a535718df631bfe907211eab52e9caf7a1922d61ce990710cdc',301,1,1);
INSERT INTO sources VALUES(2,1,'malam-2.ndjson','11180bf4fdf16a0df880e80579edcc3d88ddc64a4268aaa4f0e997b9d90210ad',608,1,1);
CREATE TABLE findings (
  number INTEGER PRIMARY KEY,
  id_temuan TEXT NOT NULL,
  item_key TEXT NOT NULL,
  first_seq INTEGER NOT NULL REFERENCES runs
);
INSERT INTO findings VALUES(38183672873190746,'SRG-11X7-V4GX-71AT-W','087a7d921d3855aa5a32b50164782dc188d8d9e851af399d76c8402e329d762c',1);
INSERT INTO findings VALUES(40772038873189031,'SRG-146S-YG6W-W2N7-X','090d9f40dce0aa7fffb35ce88dd44311b3e489dd6defcb44045dac5937f941f2',2);
INSERT INTO findings VALUES(811765147904230849,'SRG-PGZR-37GX-ZHE1-B','b43f819e1dfc5c146b22c9723de497d37e4d242460520b020254dab9a9706a20',1);
INSERT INTO findings VALUES(839004438569505267,'SRG-Q95Y-2XTY-JMFK-G','ba4be1775e951f38ce9cfbf2af7311382e2dc6d1e2e5675e02687011dd5d90e8',2);
CREATE TABLE aliases (
  item_key TEXT PRIMARY KEY,
  finding INTEGER NOT NULL REFERENCES findings
) WITHOUT ROWID;
CREATE TABLE deliveries (
  finding INTEGER NOT NULL REFERENCES findings,
  seq INTEGER NOT NULL REFERENCES runs,
  sheet TEXT NOT NULL,
  cause TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  entries TEXT NOT NULL,
  PRIMARY KEY (finding, seq)
) WITHOUT ROWID;
INSERT INTO deliveries VALUES(38183672873190746,1,'tinjauan','baru','202f803eba2891798488c02374b8568ceffa4b2aaa78a5224b89068414597517','uji-gacor');
INSERT INTO deliveries VALUES(40772038873189031,2,'tinjauan','baru','5f98ece85423a5d58d421a44f378f439ee3a65fc2dcf571d7a7e34d8df4c6360','uji-gas');
INSERT INTO deliveries VALUES(811765147904230849,1,'tinjauan','baru','404d23c0dba15ff9efbe05961b2f429632d26ad0c7f7da873bbc22eeb4cfeb1e','uji-gas');
INSERT INTO deliveries VALUES(839004438569505267,2,'tinjauan','baru','79ffa31afc3795197d8271f8153d59414e76d64df9d0cc8782203387ea058a2e','uji-gacor');
CREATE TABLE records (
  finding INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  cells TEXT,
  raw BLOB,
  raw_sha256 TEXT NOT NULL,
  raw_bytes INTEGER NOT NULL,
  UNIQUE (finding, seq),
  FOREIGN KEY (finding, seq) REFERENCES deliveries
);
INSERT INTO records VALUES(38183672873190746,1,'{"aktivitas":"unggahan","akun":"sari.uji","alasan":"75 = 45 tagline gacor (persis) + 25 kata pendukung dekat: dukung + 5 kampanye","bentuk":"gacor","cara":"persis","cuplikan":"dukung «gacor» sejak awal","id_temuan":"SRG-11X7-V4GX-71AT-W","instansi":"Pemerintah Kota Uji","istilah":"gacor","jabatan":"Guru","jalur":"periksa status","jenis":"tagline","kelompok":"K-M9RV-16ZW","keyakinan_akun":"pasti","kode":"SKB-04 (usulan)","kontes":"Pilwali Uji 2024","nama":"Sari Uji, S.Pd.","nip":"19850314 201001 1 007","platform":"instagram","prioritas":"tinggi","sasaran":"Cita - Daya","sha256":"8fe74a5e3fc0c7cf368b259704c2460382a7f5503b72659233e2e478f272b7d4","skor":"75","status":"PNS","sumber":"malam-1.ndjson:1","tahapan":"kampanye","teks":"dukung gacor sejak awal","unit_kerja":"SMP Uji","versi_leksikon":"bf0a6fcc2cf2","waktu":"2024-10-10 10:00 WITA","wilayah":"Kota Uji"}',X'7b22706c6174666f726d223a22696e7374616772616d222c226b696e64223a22706f7374222c226974656d5f6964223a22313031222c22617574686f725f68616e646c65223a22736172692e756a69222c22706f737465645f6174223a22323032342d31302d31305431303a30303a30302b30383a3030222c2274657874223a2264756b756e67206761636f722073656a616b206177616c227d','8fe74a5e3fc0c7cf368b259704c2460382a7f5503b72659233e2e478f272b7d4',154);
INSERT INTO records VALUES(811765147904230849,1,'{"aktivitas":"unggahan","akun":"budi.coba","alasan":"75 = 45 tagline gas (persis) + 25 kata pendukung dekat: pilih + 5 kampanye","bentuk":"gas","cara":"persis","cuplikan":"pilih «gas» saja","id_temuan":"SRG-PGZR-37GX-ZHE1-B","instansi":"Pemerintah Kota Uji","istilah":"gas","jabatan":"Lurah","jalur":"periksa status","jenis":"tagline","kelompok":"K-TJQJ-RCD8","keyakinan_akun":"mungkin","kode":"SKB-04 (usulan)","kontes":"Pilwali Uji 2024","nama":"Budi Coba","nip":"19881107 201212 2 004","platform":"facebook","prioritas":"tinggi","sasaran":"Asa - Bela","sha256":"2f56299b21b68a51b80bc4db76ca00945e2b2e42165ee5088f0249a7024b220e","skor":"75","status":"PNS","sumber":"malam-1.ndjson:2","tahapan":"kampanye","teks":"pilih gas saja","unit_kerja":"Kelurahan Uji","versi_leksikon":"bf0a6fcc2cf2","waktu":"2024-10-11 10:00 WITA","wilayah":"Kota Uji"}',X'7b22706c6174666f726d223a2266616365626f6f6b222c226b696e64223a22706f7374222c226974656d5f6964223a22313032222c22617574686f725f68616e646c65223a22627564692e636f6261222c22706f737465645f6174223a22323032342d31302d31315431303a30303a30302b30383a3030222c2274657874223a2270696c6968206761732073616a61227d','2f56299b21b68a51b80bc4db76ca00945e2b2e42165ee5088f0249a7024b220e',145);
INSERT INTO records VALUES(40772038873189031,2,'{"aktivitas":"unggahan","akun":"sari.uji","alasan":"75 = 45 tagline gas (persis) + 25 kata pendukung dekat: coblos + 5 kampanye","bentuk":"gas","cara":"persis","cuplikan":"coblos «gas» hari Rabu","id_temuan":"SRG-146S-YG6W-W2N7-X","instansi":"Pemerintah Kota Uji","istilah":"gas","jabatan":"Guru","jalur":"periksa status","jenis":"tagline","kelompok":"K-S8CY-A04H","keyakinan_akun":"pasti","kode":"SKB-04 (usulan)","kontes":"Pilwali Uji 2024","nama":"Sari Uji, S.Pd.","nip":"19850314 201001 1 007","platform":"instagram","prioritas":"tinggi","sasaran":"Asa - Bela","sha256":"57f0c1ca7ddef89a139a71b1f3e2f8e50776d76bf433238c7cf42c833a0725c8","skor":"75","status":"PNS","sumber":"malam-2.ndjson:2","tahapan":"kampanye","teks":"coblos gas hari Rabu","unit_kerja":"SMP Uji","versi_leksikon":"bf0a6fcc2cf2","waktu":"2024-10-12 10:00 WITA","wilayah":"Kota Uji"}',X'7b22706c6174666f726d223a22696e7374616772616d222c226b696e64223a22706f7374222c226974656d5f6964223a22313033222c22617574686f725f68616e646c65223a22736172692e756a69222c22706f737465645f6174223a22323032342d31302d31325431303a30303a30302b30383a3030222c2274657874223a22636f626c6f732067617320686172692052616275227d','57f0c1ca7ddef89a139a71b1f3e2f8e50776d76bf433238c7cf42c833a0725c8',151);
INSERT INTO records VALUES(839004438569505267,2,'{"aktivitas":"unggahan","akun":"budi.coba","alasan":"75 = 45 tagline gacor (persis) + 25 kata pendukung dekat: dukung + 5 kampanye","bentuk":"gacor","cara":"persis","cuplikan":"ayo dukung «gacor»","id_temuan":"SRG-Q95Y-2XTY-JMFK-G","instansi":"Pemerintah Kota Uji","istilah":"gacor","jabatan":"Lurah","jalur":"periksa status","jenis":"tagline","kelompok":"K-47WY-89Y5","keyakinan_akun":"mungkin","kode":"SKB-04 (usulan)","kontes":"Pilwali Uji 2024","nama":"Budi Coba","nip":"19881107 201212 2 004","platform":"facebook","prioritas":"tinggi","sasaran":"Cita - Daya","sha256":"b3b8a4133e802d789852b88d3d0478fdc6734ecdf18138c3d28c49b806cf4999","skor":"75","status":"PNS","sumber":"malam-2.ndjson:3","tahapan":"kampanye","teks":"ayo dukung gacor","unit_kerja":"Kelurahan Uji","versi_leksikon":"bf0a6fcc2cf2","waktu":"2024-10-13 10:00 WITA","wilayah":"Kota Uji"}',X'7b22706c6174666f726d223a2266616365626f6f6b222c226b696e64223a22706f7374222c226974656d5f6964223a22313034222c22617574686f725f68616e646c65223a22627564692e636f6261222c22706f737465645f6174223a22323032342d31302d31335431303a30303a30302b30383a3030222c2274657874223a2261796f2064756b756e67206761636f72227d','b3b8a4133e802d789852b88d3d0478fdc6734ecdf18138c3d28c49b806cf4999',147);
CREATE TABLE matches (
  finding INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  place INTEGER NOT NULL,
  entry TEXT NOT NULL,
  found TEXT NOT NULL,
  manner TEXT NOT NULL,
  owner TEXT NOT NULL,
  contest TEXT NOT NULL,
  score INTEGER NOT NULL,
  field TEXT NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  PRIMARY KEY (finding, seq, place),
  FOREIGN KEY (finding, seq) REFERENCES deliveries
) WITHOUT ROWID;
INSERT INTO matches VALUES(38183672873190746,1,1,'uji-gacor','gacor','persis','uji-2','pilwali-uji',75,'text',7,12);
INSERT INTO matches VALUES(40772038873189031,2,1,'uji-gas','gas','persis','uji-1','pilwali-uji',75,'text',7,10);
INSERT INTO matches VALUES(811765147904230849,1,1,'uji-gas','gas','persis','uji-1','pilwali-uji',75,'text',6,9);
INSERT INTO matches VALUES(839004438569505267,2,1,'uji-gacor','gacor','persis','uji-2','pilwali-uji',75,'text',11,16);
CREATE TABLE decisions (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  finding INTEGER NOT NULL REFERENCES findings,
  reopened INTEGER NOT NULL CHECK (reopened IN (0, 1)),
  decision TEXT NOT NULL,
  final_code TEXT NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  second_reviewer TEXT NOT NULL,
  known_on TEXT NOT NULL,
  reviewed_on TEXT NOT NULL,
  after_seq INTEGER NOT NULL,
  sheet_file TEXT NOT NULL,
  sheet_line INTEGER NOT NULL,
  copy_of TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);
INSERT INTO decisions VALUES(1,811765147904230849,0,'dugaan_pelanggaran','','','','Ani','Citra','2024-12-01','2024-12-01',2,'kembali-2024-11-30.csv',3,'','2024-12-01T09:00:00Z');
INSERT INTO decisions VALUES(2,839004438569505267,0,'bukan_pelanggaran','','','','Ani','','2024-12-01','2024-12-01',2,'kembali-2024-12-01.csv',2,'','2024-12-01T09:00:00Z');
INSERT INTO decisions VALUES(3,40772038873189031,1,'tunda','','','','Budi','','2024-12-01','2024-12-01',2,'kembali-2024-12-01.csv',3,'','2024-12-01T09:00:00Z');
CREATE TABLE purges (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  purged_on TEXT NOT NULL,
  rule TEXT NOT NULL,
  findings INTEGER NOT NULL,
  after_seq INTEGER NOT NULL
);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('runs',2);
INSERT INTO sqlite_sequence VALUES('decisions',3);
CREATE INDEX sources_by_file ON sources (file, bytes);
CREATE INDEX decisions_by_finding ON decisions (finding, number);
CREATE INDEX reopened_decisions ON decisions (finding) WHERE reopened = 1;
