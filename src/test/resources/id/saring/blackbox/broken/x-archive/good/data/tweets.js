window.YTD.tweets.part0 = [
 {
  "tweet": {
   "id_str": "1846012345678901249",
   "id": "1846012345678901249",
   "created_at": "Tue Oct 15 02:01:00 +0000 2024",
   "full_text": "Selamat pagi",
   "entities": {
    "urls": []
   },
   "lang": "in"
  }
 },
 {
  "tweet": {
   "id_str": "1846012345678901250",
   "id": "1846012345678901250",
   "created_at": "Tue Oct 15 02:02:00 +0000 2024",
   "full_text": "Dukung paket GACOR",
   "entities": {
    "urls": []
   },
   "lang": "in"
  }
 },
 {
  "tweet": {
   "id_str": "1846012345678901251",
   "id": "1846012345678901251",
   "created_at": "Tue Oct 15 02:03:00 +0000 2024",
   "full_text": "Gas terus",
   "entities": {
    "urls": []
   },
   "lang": "in"
  }
 }
]
