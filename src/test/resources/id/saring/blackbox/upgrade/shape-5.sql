-- The ledger of shape 5 that the program of that time left after two nights and one import; all invented.
PRAGMA application_id = 1397902919;
CREATE TABLE schema_versions (version INTEGER PRIMARY KEY, saring TEXT NOT NULL);
INSERT INTO schema_versions VALUES(1,'0.1.0');
INSERT INTO schema_versions VALUES(2,'0.1.0');
INSERT INTO schema_versions VALUES(3,'0.1.0');
INSERT INTO schema_versions VALUES(4,'0.1.0');
INSERT INTO schema_versions VALUES(5,'0.1.0');
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
INSERT INTO runs VALUES(1,'2024-11-30','2024-11-30','d1073d8feb6b6c737ed57d561c85a6261f4bf96ecb23b88a751fc005ba9a3981','2a3f622ef668ebe2521535c41aad7168e95c801d6b9ac9ef2a0c8500b1b4df8f','0.1.0','bf0a6fcc2cf2ac4eaa3a50392244c0d5feac539cb5249dedca04964c2d3cb9f3','65a181c4de9ca35b48678d3b3d28a0cfd813e26c4048b4cc590be555a59ccda4','','5550bc5937df2b3abf4eeaa02a4110874220aa127d7a3e5c1ce501a2944ef743',X'789cc5564d73e3360cbde757647c5ea7fc1029b1b79e3ad3637becec784012b419cb9286a2926c77f2df4b7dd992ed6cbaa7fa62f33d1a001f0110df1f1e1f37ae0e27889bc75f1fe9977e1dbaaa5f6c1861d996d22d279b19df598878976c21f86a3f50e4893e4da84b1886265183fd8da524e7b670a8a59626e7395a915b21a929044826a9cbb453128d665c1705e4823a4388d0a080ab828e569b802fbeeedadd092aefb08dbbf6004cc8c1c5b8a5c4376fea6a496847403a6398710c4c86001c04e18ab12c33c40a87600457460b96298bd600c994cc0cb3dc68e5f82442dd460c4bbb52002da8c92c2a035ce8ac907961b9e69615408cb305e5c8a4c94856e8cc18a18846210408658c856c65178ca9bb2ab6bd653e1075137d5d0dc0f7b44e0894e516ba78a8c3806e1c942d0e5612990e1d932217291276842ad66180fefaf3f7193d413340dfdf2fc8dbd662130f032e96f0094f1a277f8cf49f251b20c538734ba2ab1a3047b42327e4c5b9afb6ada9c39c4c33de1e10c7e0f1cd60b9f5f6ccf8cae0ea586d9c933186ee2c4052cf97ab7dffd4d5b8edb7d6c32f7fc01142844de2de07812f824ffafa88a761cd6647262056e329d8d94dc0bdefef6cc4c984d75ddcd56e172025fe124f15660ed72616e0bccf95b0dfaff7b55d9332be6daf1c55bb183c944b4c6359bfeee221ed3ed4e56abbed9ad29b49b019843220d86fbb6355bf0e354fceaa3410702dcb6bcaa2ab5893722ba0aae3ee06ecab30426521d89daf9a2eae1d2d337e4e7013fd0b9e4ba0f7ede3a1ef3db0d4a5077bb9679c4e785342ec7bda60f2ef017b9c4caff8a9780ceaba3e4ec972e59f2ed0550cd7c4320e3251ef5f3ef1edab24cc3ec0e9ff70fe7a80d842d3fca46ff203df74f63d7c7f3d5ff170eb8bdb98434acf433956e6094a386de953659fdbba3a87b4d1df52331b12819c23da2c7a2f151c294b6f05534a82e022a785759253ed50919c518a90fa79df995d0e34f57a9bde1a5489a3c45873f1d4d65d30b84a99a5767d050f2d70d959e6539cdfcfcd55fc031d30f539bb6c2813915af50b86b82af6b3afb05fd5da84fb7d55877b44c06734f1ee5faebad945faf252726738e2db38093cadacf4b931bc38f7b9e84f789fe9bdefbcbd4f7661ec5e3744ff8881af46b56fe9135a0f13b560de6f0e38ea7175c48fee2351786ae2b71b09fbcaa9c727756dea4375475126296f998b9477fe354979cb2ca4bc2567296f88b59437f445ca15f3fe70eff7fcebebc3bcfa3a8e285dfca0c02b184f93e6b19386b08dbe7a860eaa27d3be5c6a2fd4af6b0d9725ce8de3da7150a8f2f491808e48a054643a3724374e4aaa38b1396494d3cc384732b485519ce6a9decd660cf6cb0781597f44d341e98f1f4545ee45c5d230a948a1300365a894c264aac88821bac85393b199cd0925848ad4780aaea4a386e9341ca619936b40f24954ddb3ff8960300db48530d6a6c79c18068ce792cad41bc1664a20d18e5a8dcea6a1b46092005a7434a74c53596452f34f258a7509c79f0888a34ac37b3a283569144e2d38dd8a2ba4055039235adafebeb84374da4a2b895629306a154b315ba63fbbb3129a3a0d584f87782aff6344054903ba828cdbbc5085b5e94604222a949c0b478435395392e586539913524822a4b3dc59501ad3056e2e29fff0fef02fbe142504');
INSERT INTO runs VALUES(2,'2024-12-01','2024-12-01','d92e24a6ab78b040b0771bdeb3aa019f47c9e09a6d2e0b1e772432f7a4284244','2a3f622ef668ebe2521535c41aad7168e95c801d6b9ac9ef2a0c8500b1b4df8f','0.1.0','bf0a6fcc2cf2ac4eaa3a50392244c0d5feac539cb5249dedca04964c2d3cb9f3','65a181c4de9ca35b48678d3b3d28a0cfd813e26c4048b4cc590be555a59ccda4','5550bc5937df2b3abf4eeaa02a4110874220aa127d7a3e5c1ce501a2944ef743','65a79477c0ffb7385487350aa7dc8c72651b13d5500fa0f2ecd75b8d755a3dbe',X'789cc5574d73e3360cbde757647c5ea7fc16d95b4f9de9b13d76763c2009c68a6549435149b63bf9efa524cb966267d33dd5175befd100f84080d0f7bbfbfb4d68e211d2e6fed77bfa65788e7d3d3c6c1861624bd996d0cd8cef3c24bc497610cbfa71a4c8037d20131a3286b1cdd4687fe30d432640812db42582585214d47ab41c80501344e10c1203ca332496625130c1592840302d981093d536e273d9f4ddee087519b04bbb6e0f4caad185949258270d2f7c60d9ae0d02315b67202825ba108c1100ca0a5f0047e9a84349283023048642f0c94585afa56beaa5611b08a8e01c73818113d9260749b861392e47bc0c084e72e3ac64c278f40e88304a38e6b9b3269c0cc7a64b1897769504aaa9131e8d032eadd0aad09e5bee9906e282d79423534e10a1ad70796bc462de2548e39c07b1b20bce357d9dbac1321f89a64d65538fc0f7fc9c11a8aa2df469dfc411dd04a83a1cad64326f3a65454762c60e50a7268ed05f7ffe3ea3476847e8fbdb0579dd7a6cd37e4ac4123ee2d1e2c91f23c367c946c831cedc92e8eb16dc01fdc44975715ed6dbce35713e8c33deed11a7e0f1d561b52dfd99296b87ab6d75693ecc29f66701b27a65b55af74f534fcb7eeb4af8e50f38404cb0c9dcdb28f045f093be65c2e3f82c66472e22d6d32ec4d94dc4c772c8d9849313def469d7845d845c384b3c57a8db4f4bf9d9c402a4273054f0f838416c76dfb7b962baee9da37a976209d512b358352fbbb4cfabf74db55aeefbb62add49b019842a22f86fbb43ddbc8c3d839e556921e25a96977c8ad62184acdc0aa89bb4bb02872a4c507b887e57d66d3fa6979c1d2d4ffc7cc05d2a9f7129d54b99f643ef82a52e0338c83de3b3846d0569e889a3c9bf47ecfe647ac59f8ac7a16d9ac3e9b0bcf34f17e82a86f7c4320e72a2debe7ce2bbacb3308f118eff87f3973da40edaf6277d931ff8a6b3eff1fbeb39c563d617d99843cad74b3555e6112a386ed943ed9fbaa63e87b4b1df72331b5628a2cfe0a2f7524a35c93744f0812a203e684d50135998dcbf1df75a7bef94c8d78fd200200241630a6bbc218c12f0174f5dd34787ab23b3d46ea8e0b1052e3bcbbc8bf3fdbb7917ff4847cc7dce2f1bca89c8adfa19635af595b3aff8b8aab5135e3ed64dbc45447c42976efee55d37bb485f5d4aee0c277c9d2689879595e16c8c37ce6d2e9547bccd0cde77a5bf4df671ea5e57c4708941594f6a5fd347f4259ca805f376b5c1498f775bfc281f99c2639bbe5d4938544e335da96b531faa3b897292f29ab94879e35f2729af998594d7e42ce515b196f28abe48b962deee6efd9e7f7dbd9b9fbe4e234a9f3e28f01aa6dde479ec68216e53593f410ff583eb9e2fb5179b976ed1d8d725ae5c084a4a8ad2520660b4a20a5521c07207c68a60bd2d482096873c6119e9ac3214f33a4b28778a6ea660bf7c10982f0fe87aa8cac34751915b51b13c4c1aa20d0a308e2a259d305a1047ac2e18f35ef8825042a8741034372a5097875969f38cc92d20f924aafea9fc8960300fb45a3aeff3654e1c03c68b2c12951c7c16240fe2817a8bc1e7a1543345003d065a5066a9d24259fea944a9a9e0f0130171345a43de2875791446b03987412b9fd357306295e7c4173c20e6e429af883539309a5f2e72cc9e59f7494015b44d1eb01ef6e958fdd77c0145413cc97d1f25a7e88864d2db6034c8029807d452e41715936778a5b90c34bf0418107e387086fbcde5c8dfbdddfd0ba38a375a');
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
INSERT INTO outputs VALUES(1,'laporan.html',0,'80c4d9a43d7898dd96f5eee9e6335f05dc729627c31670086056fd3fda9be839');
INSERT INTO outputs VALUES(1,'lembar-tinjauan.csv',2,'3cf3bf3a9e977776aef06a1154b7c07cf661930d7a41314cff04ed8c9317922c');
INSERT INTO outputs VALUES(1,'uji.csv',0,'ef2a85cddead0c2a237616153ad495e0bf1dbefdd3b8260aedef1712b16846b3');
INSERT INTO outputs VALUES(2,'dikecualikan.csv',0,'2f0a9089e4a9c1665c49840c0b8722dd4d7010015caf8396f1c2b35beac3bae0');
INSERT INTO outputs VALUES(2,'ditolak.csv',0,'3e988a3ba1c78deabcfff86daa9720b6d30d73feefbd6d60b9b821d92153d2bc');
INSERT INTO outputs VALUES(2,'laporan.html',0,'2a1e40d0902e531ec0525dbf98a57a2dae8542f799ca6835f12499a4da98693d');
INSERT INTO outputs VALUES(2,'lembar-tinjauan.csv',2,'6cff6551e5b12aa98616e674ab3ca9b4fbdb70f0b3f40495cb691ea98b013c61');
INSERT INTO outputs VALUES(2,'uji.csv',0,'ef2a85cddead0c2a237616153ad495e0bf1dbefdd3b8260aedef1712b16846b3');
CREATE TABLE sources (
  seq INTEGER NOT NULL REFERENCES runs,
  place INTEGER NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  was_read INTEGER NOT NULL CHECK (was_read IN (0, 1)),
  sound INTEGER NOT NULL CHECK (sound IN (0, 1)), accounts BLOB, newest TEXT,
  PRIMARY KEY (seq, place)
) WITHOUT ROWID;
INSERT INTO sources VALUES(1,1,'malam-1.ndjson','153e1223b2996a535718df631bfe907211eab52e9caf7a1922d61ce990710cdc',301,1,1,X'0202010101','2024-10-11');
INSERT INTO sources VALUES(2,1,'malam-2.ndjson','11180bf4fdf16a0df880e80579edcc3d88ddc64a4268aaa4f0e997b9d90210ad',608,1,1,X'0202010101','2024-10-14');
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
