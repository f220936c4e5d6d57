-- The ledger of shape 4 that the program of that time left after two nights and one import; all invented.
PRAGMA application_id = 1397902919;
CREATE TABLE schema_versions (version INTEGER PRIMARY KEY, saring TEXT NOT NULL);
INSERT INTO schema_versions VALUES(1,'0.1.0-SNAPSHOT');
INSERT INTO schema_versions VALUES(2,'0.1.0-SNAPSHOT');
INSERT INTO schema_versions VALUES(3,'0.1.0-SNAPSHOT');
INSERT INTO schema_versions VALUES(4,'0.1.0-SNAPSHOT');
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
  manifest_sha256 TEXT NOT NULL, manifest BLOB,
  UNIQUE (run_date, fingerprint)
);
INSERT INTO runs VALUES(1,'2024-11-30','2024-11-30','74a6dcb46357cc17bf6bcde05e59b47a36d3b418917b1357cb64d5ec7da8bf12','1358b1933f9442905f27edbeda6dc86e8d6e9562d553ad887fd6c5d2a1930474','0.1.0-SNAPSHOT','bf0a6fcc2cf2ac4eaa3a50392244c0d5feac539cb5249dedca04964c2d3cb9f3','65a181c4de9ca35b48678d3b3d28a0cfd813e26c4048b4cc590be555a59ccda4','','7db5fa50be4aad383150e8fc760d4fd1ef67928f2bdcdbd7e35162aa7f5b860a',X'789c95564b6fe33610bee757043eaf53be44897bdb538b1edaa2e9ad5818c3e130562c4b0645e5d120ffbd9464d952ec60b13e49df37e6cc7cf310df6e6e6f57be097b88abdbafb7fc4bff1ebaba7f590926d49af3b564ab09df388874956c2194f5c340b13b7ec7d6f77f7cfbebfeb73fff19699f480a876433385ae50ab443abb4cc72449e5baf2d3a621965c6aa1ca476d22a5e9844f1dec66ae532c2dc41613d17e3a987404f65d3b59b3dd4a5a7366eda2d884c0f2e46938a5e4a6cea39613d03ed11057a01a8084042c6a4114229642ef3049849833613ca3872084c19ad503889d6787954a3692385f9b93a035e70548e0c82ccac2a745ea434a4130530f4aee0928446c5546115626698a52ccb2033880ed4e25c406cba3ab6fdc972209a432c9b7a00ded27b42a0aad6d0c56d130674e5a16a6938259129e99814394b91b01dd4b1090374fff7af13ba87c300bdbd9f9197b5a343dc0e783687f7b4b774f42758ff9bb301528c133727bafa00b8233772993e3b2feb758b4d98ba6ac2db2dd1183cbd2055ebd29d98b2465aa4d5c6a92b63e84e0224f5ca6a61f75f538f66dfda127ef91d761022ac12f73e087c16fca86f19693fbc8bc91106a27acc429cdc047a28fb9a8d383be24d17378ddf04488d3fc7d3a8e1f6e3113370b2f3153c3c2ceddaee903abe6d3f38aa37319450cd314b55f3bc89db64bd6daa85b9eb0e558947c12610aa40e05e37bbba791e869f9d543940a0a52ccfa98b3ec49a945b0075133717603f85116a07c16dcafad0c5a5a3011afcfc3bd88fde86dd518d65db4305fb35bfabdd63dbd4c7aaf6d9bea64e1f0685f113381b4c9e49e242482b8cd190a575c20be7b5e4d69361b9e09c200d7b3fb63e079e1681d31cc9248e337478f6d4365d409a05390f742cef301ff3b69bb2386dd9d587f8073a501a0237efb62391e6f889425c74c2c957785814e288970f7513ae11811e09e3d5bf7c68f5b3f4d5b9f22738d2cbf8bdb85b9cd237d2b08eae73b1dcd375a6f7be29dd75b20b636b5f10fd8683b21ed5bea4f7e44a385233e6fd22c1518f0f297e568f44d1fe105f2f24ec47a519f7edf2a84fd51d45394a79c99ca5bcf2afa39497cc4cca4b7292f282584a79419fa55c30ef37d79ea7a7ef37d3dbf7f1fbd5c54f06bc86319bf4b1de5b08eb58d68fd0417d87edd379f642f3bcd4703ee212bdb45e822193a79f06f24c03e799b239b21cbdd6dc48e672505c7285de3345ae4023799ee61d5763b05f3e09cc953bc20eaa72f75954ec5a5422dd340c2b0c2930c8b5ce5099423164b6c8d39271cae58c33c6b3b4780a69b4e7286cba39a40b88b440ec0751758fe54f0443e9b65364e85cdaf40c0508996baed36e04a74c462c5dab9c25efd28da5109a0139f23ce7c2725d286de50f258a4d05bb9f084892290a4889724cf7a4b48253557ca11d80c905b3e90698ea253d91b74e3bcdac49817167448ad9093bd5ac6fb09bf79bff01da10907c');
INSERT INTO runs VALUES(2,'2024-12-01','2024-12-01','c66c6c22dd617f62b4b93619855d26b96b176f6d382708996b59b472cc7f6c1c','1358b1933f9442905f27edbeda6dc86e8d6e9562d553ad887fd6c5d2a1930474','0.1.0-SNAPSHOT','bf0a6fcc2cf2ac4eaa3a50392244c0d5feac539cb5249dedca04964c2d3cb9f3','65a181c4de9ca35b48678d3b3d28a0cfd813e26c4048b4cc590be555a59ccda4','7db5fa50be4aad383150e8fc760d4fd1ef67928f2bdcdbd7e35162aa7f5b860a','37b21a3484aaf7c7effc8ab8a5a80f39007e4c754b97d30df91f73124fb7f996',X'789c95564d73db3610bdfb5778748e5c00044020b79cdae9a1ed34bd75329ac56261d1a2480d08c64e33feef854851222d7932f149780fde5dbcfde07ebfbbbf5f8536ee21adee3fdef30fc773ec9be3612598906b2ed68caf267ce321d14db28358358f03c51ef8035b7ffee3d35f9f7ffbf39f910e99a478c87706472bd41a350ae1bde665d0c249670bcdad51ca0bedac76bcd441fbc28892199bcfca3a590ac47c1b398e560f91be566ddf6df6d05481bab4e9b620941e5c94dea9008a399200d950c1152313b0d4cccbe039055d5a6182701ebdf325158a6b015006e58c6630baa8e9a5c2b6991b7681810e8802830094045064378515424a645e0502548545a784b49e3c0293564b14be4067437152b3ed12c5b95dad801b8ed293452894934697c617aef0c200c3e00d2f4868944c1a271195cd6f534a81b2881ee4c22e20b67d93baa3e56220da43aada6600bee77346a0aed7d0a76d1b077415a0ee68b092c9fce894151d8809db4193da38409ffffe7542f77018a0efaf17e465ede990b603aee6f09ef68e4efe043bfecdd90839c6899b137d7300dc911f39a52fceab66dd611ba7aa9cf06e4b34064f2f48f5baf267a66a9016cfead254d529f66701b27a55bdb8f75fdb8cd73e7515fcf23bec20265865ee7510f822f849df2ad17e38cbc91146a2667c853cbb89f4581d7336e2ec84b77ddab461132137ce1ccfad8adbf16a71363103f9090c353c3e8e9098dcf787dc315df7c651b349b1827a8e39aadbe74ddae6dbdbb65e5cf7fda1aef024d804421d09fcb7cdae699f87e1c1cfaa1c20d25296e75c45cb1042566e01346dda5c81c72e4cd078887e5335877e482f3b3b1aa0c1cfbfc3fdd1db307bea316d7ba861bf160f8d7feadae694d5e36bbfe54a3fded0cc9cc1596372ce0d73210f8dc035301f8cc99384a9d2e6e6c6c21be33d6a09526803003230b2b674d65b2638037ff1d4b57d449a05390f744cefd01ff3b29b5e719ed2ab37f10f74a4dc047e5e6d2722f7f1578a695174675ff1719188135e3d366dbc45447a224c37ffe54da95fa4af2f993fc3895ec6efcdc3c2cab1908671749b4bd59e6e3347ef9bcadf26fb3896f615719c705035a3dad7f49e7c05276ac6bc5e3d70d4e3cd13dfcb47a6687f48dfae243cb64a3bcedba5a977d51d45394979cd5ca4bcf15f2729af999994d7e424e515b194f28abe48b9605eef6efd9e7e7db99b4e5fc6ef579fde69f006c6d7e48ff5de415ca7aa79821e9a07ecbe5e7a2fb6cfdd6c1a2e5b5c63085a294ecaf1bc0358a3b9265d4a700542de3c82f3ae6481b922e4cfaf55e8b4e594ef39c60bd47c3506fbe19dc07cb523eca1ae76ef45c56e4525f2a661f3fa9337188b5c6b85d21ac99039531e7727e94bc619e30a2198c2eac051b8bc39e405a47040ec0751f54fd54f044379db310abdcf939ea10051945924ae0af05910ca03927b47c1e78dc588bc3f91a7c04b2e1cd7466a57fc50a2d4d6b0fb89800ab2c6407e28c7bc2711b89cc360b4cfe92b0573797964be2c02514e9ef69a399b03e3de8a1cb3170e579702bb7bbdfb1ff7c5a391');
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
  raw_bytes INTEGER NOT NULL, sort_time TEXT, purge INTEGER REFERENCES purges,
  UNIQUE (finding, seq),
  FOREIGN KEY (finding, seq) REFERENCES deliveries
);
INSERT INTO records VALUES(38183672873190746,1,'{"aktivitas":"unggahan","akun":"sari.uji","alasan":"75 = 45 tagline gacor (persis) + 25 kata pendukung dekat: dukung + 5 kampanye","bentuk":"gacor","cara":"persis","cuplikan":"dukung «gacor» sejak awal","id_temuan":"SRG-11X7-V4GX-71AT-W","instansi":"Pemerintah Kota Uji","istilah":"gacor","jabatan":"Guru","jalur":"periksa status","jenis":"tagline","kelompok":"K-M9RV-16ZW","keyakinan_akun":"pasti","kode":"SKB-04 (usulan)","kontes":"Pilwali Uji 2024","nama":"Sari Uji, S.Pd.","nip":"19850314 201001 1 007","platform":"instagram","prioritas":"tinggi","sasaran":"Cita - Daya","sha256":"8fe74a5e3fc0c7cf368b259704c2460382a7f5503b72659233e2e478f272b7d4","skor":"75","status":"PNS","sumber":"malam-1.ndjson:1","tahapan":"kampanye","teks":"dukung gacor sejak awal","unit_kerja":"SMP Uji","versi_leksikon":"bf0a6fcc2cf2","waktu":"2024-10-10 10:00 WITA","wilayah":"Kota Uji"}',X'7b22706c6174666f726d223a22696e7374616772616d222c226b696e64223a22706f7374222c226974656d5f6964223a22313031222c22617574686f725f68616e646c65223a22736172692e756a69222c22706f737465645f6174223a22323032342d31302d31305431303a30303a30302b30383a3030222c2274657874223a2264756b756e67206761636f722073656a616b206177616c227d','8fe74a5e3fc0c7cf368b259704c2460382a7f5503b72659233e2e478f272b7d4',154,'2024-10-10T02:00:00Z',NULL);
INSERT INTO records VALUES(811765147904230849,1,'{"aktivitas":"unggahan","akun":"budi.coba","alasan":"75 = 45 tagline gas (persis) + 25 kata pendukung dekat: pilih + 5 kampanye","bentuk":"gas","cara":"persis","cuplikan":"pilih «gas» saja","id_temuan":"SRG-PGZR-37GX-ZHE1-B","instansi":"Pemerintah Kota Uji","istilah":"gas","jabatan":"Lurah","jalur":"periksa status","jenis":"tagline","kelompok":"K-TJQJ-RCD8","keyakinan_akun":"mungkin","kode":"SKB-04 (usulan)","kontes":"Pilwali Uji 2024","nama":"Budi Coba","nip":"19881107 201212 2 004","platform":"facebook","prioritas":"tinggi","sasaran":"Asa - Bela","sha256":"2f56299b21b68a51b80bc4db76ca00945e2b2e42165ee5088f0249a7024b220e","skor":"75","status":"PNS","sumber":"malam-1.ndjson:2","tahapan":"kampanye","teks":"pilih gas saja","unit_kerja":"Kelurahan Uji","versi_leksikon":"bf0a6fcc2cf2","waktu":"2024-10-11 10:00 WITA","wilayah":"Kota Uji"}',X'7b22706c6174666f726d223a2266616365626f6f6b222c226b696e64223a22706f7374222c226974656d5f6964223a22313032222c22617574686f725f68616e646c65223a22627564692e636f6261222c22706f737465645f6174223a22323032342d31302d31315431303a30303a30302b30383a3030222c2274657874223a2270696c6968206761732073616a61227d','2f56299b21b68a51b80bc4db76ca00945e2b2e42165ee5088f0249a7024b220e',145,'2024-10-11T02:00:00Z',NULL);
INSERT INTO records VALUES(40772038873189031,2,'{"aktivitas":"unggahan","akun":"sari.uji","alasan":"75 = 45 tagline gas (persis) + 25 kata pendukung dekat: coblos + 5 kampanye","bentuk":"gas","cara":"persis","cuplikan":"coblos «gas» hari Rabu","id_temuan":"SRG-146S-YG6W-W2N7-X","instansi":"Pemerintah Kota Uji","istilah":"gas","jabatan":"Guru","jalur":"periksa status","jenis":"tagline","kelompok":"K-S8CY-A04H","keyakinan_akun":"pasti","kode":"SKB-04 (usulan)","kontes":"Pilwali Uji 2024","nama":"Sari Uji, S.Pd.","nip":"19850314 201001 1 007","platform":"instagram","prioritas":"tinggi","sasaran":"Asa - Bela","sha256":"57f0c1ca7ddef89a139a71b1f3e2f8e50776d76bf433238c7cf42c833a0725c8","skor":"75","status":"PNS","sumber":"malam-2.ndjson:2","tahapan":"kampanye","teks":"coblos gas hari Rabu","unit_kerja":"SMP Uji","versi_leksikon":"bf0a6fcc2cf2","waktu":"2024-10-12 10:00 WITA","wilayah":"Kota Uji"}',X'7b22706c6174666f726d223a22696e7374616772616d222c226b696e64223a22706f7374222c226974656d5f6964223a22313033222c22617574686f725f68616e646c65223a22736172692e756a69222c22706f737465645f6174223a22323032342d31302d31325431303a30303a30302b30383a3030222c2274657874223a22636f626c6f732067617320686172692052616275227d','57f0c1ca7ddef89a139a71b1f3e2f8e50776d76bf433238c7cf42c833a0725c8',151,'2024-10-12T02:00:00Z',NULL);
INSERT INTO records VALUES(839004438569505267,2,'{"aktivitas":"unggahan","akun":"budi.coba","alasan":"75 = 45 tagline gacor (persis) + 25 kata pendukung dekat: dukung + 5 kampanye","bentuk":"gacor","cara":"persis","cuplikan":"ayo dukung «gacor»","id_temuan":"SRG-Q95Y-2XTY-JMFK-G","instansi":"Pemerintah Kota Uji","istilah":"gacor","jabatan":"Lurah","jalur":"periksa status","jenis":"tagline","kelompok":"K-47WY-89Y5","keyakinan_akun":"mungkin","kode":"SKB-04 (usulan)","kontes":"Pilwali Uji 2024","nama":"Budi Coba","nip":"19881107 201212 2 004","platform":"facebook","prioritas":"tinggi","sasaran":"Cita - Daya","sha256":"b3b8a4133e802d789852b88d3d0478fdc6734ecdf18138c3d28c49b806cf4999","skor":"75","status":"PNS","sumber":"malam-2.ndjson:3","tahapan":"kampanye","teks":"ayo dukung gacor","unit_kerja":"Kelurahan Uji","versi_leksikon":"bf0a6fcc2cf2","waktu":"2024-10-13 10:00 WITA","wilayah":"Kota Uji"}',X'7b22706c6174666f726d223a2266616365626f6f6b222c226b696e64223a22706f7374222c226974656d5f6964223a22313034222c22617574686f725f68616e646c65223a22627564692e636f6261222c22706f737465645f6174223a22323032342d31302d31335431303a30303a30302b30383a3030222c2274657874223a2261796f2064756b756e67206761636f72227d','b3b8a4133e802d789852b88d3d0478fdc6734ecdf18138c3d28c49b806cf4999',147,'2024-10-13T02:00:00Z',NULL);
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
CREATE TABLE copies (
  copy_group INTEGER NOT NULL,
  finding INTEGER NOT NULL REFERENCES findings,
  mark TEXT NOT NULL,
  PRIMARY KEY (copy_group, finding, mark)
) WITHOUT ROWID;
INSERT INTO copies VALUES(5615980690668566,38183672873190746,'S2024-10-10T02:00:00Z|NUMBER|||0e3b164803d6|101');
INSERT INTO copies VALUES(532731548170272835,40772038873189031,'S2024-10-12T02:00:00Z|NUMBER|||cc8bab18b0e9|103');
INSERT INTO copies VALUES(1046925478994209188,839004438569505267,'S2024-10-13T02:00:00Z|NUMBER|||cc8bab18b0e9|104');
INSERT INTO copies VALUES(1097294365082870569,811765147904230849,'S2024-10-11T02:00:00Z|NUMBER|||0e3b164803d6|102');
CREATE TABLE entries (
  entry TEXT NOT NULL,
  since_seq INTEGER NOT NULL REFERENCES runs,
  cells TEXT NOT NULL,
  PRIMARY KEY (entry, since_seq)
) WITHOUT ROWID;
INSERT INTO entries VALUES('uji-gacor',1,'{"bentuk":"auto","bobot":"45","butuh":"[dukungan]","contoh_bebas":"Burung gacor","contoh_kena":"Dukung gacor","id":"uji-gacor","istilah":"gacor","jarak":"8","jenis":"tagline","kecuali":"[burung]","kode":"SKB-04","samaran":"2","sasaran":"uji-2","status":"aktif"}');
INSERT INTO entries VALUES('uji-gas',1,'{"bentuk":"auto","bobot":"45","butuh":"[dukungan]","contoh_bebas":"Selamat pagi","contoh_kena":"Dukung gas","id":"uji-gas","istilah":"gas","jarak":"8","jenis":"tagline","kode":"SKB-04","samaran":"2","sasaran":"uji-1","status":"aktif"}');
CREATE TABLE written (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  written_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  seq INTEGER REFERENCES runs,
  finding INTEGER REFERENCES findings
);
CREATE TABLE foreseen (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  finding INTEGER NOT NULL,
  id_temuan TEXT NOT NULL,
  reopened INTEGER NOT NULL CHECK (reopened IN (0, 1)),
  decision TEXT NOT NULL,
  final_code TEXT NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  second_reviewer TEXT NOT NULL,
  known_on TEXT NOT NULL,
  reviewed_on TEXT NOT NULL,
  sheet_file TEXT NOT NULL,
  sheet_line INTEGER NOT NULL,
  copy_of TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('runs',2);
INSERT INTO sqlite_sequence VALUES('decisions',3);
CREATE INDEX sources_by_file ON sources (file, bytes);
CREATE INDEX decisions_by_finding ON decisions (finding, number);
CREATE INDEX reopened_decisions ON decisions (finding) WHERE reopened = 1;
CREATE INDEX foreseen_by_finding ON foreseen (finding, number);
