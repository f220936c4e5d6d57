window.YTD.like.part0 = [
  {
    "like": {
      "tweetId": "1856185352713598619",
      "fullText": "Absen pagi: 07.29. Detak jantung: 180. Jarak parkir ke mesin absen: 200 meter.",
      "expandedUrl": "https://twitter.com/i/web/status/1856185352713598619"
    }
  },
  {
    "like": {
      "tweetId": "1855226434159491891",
      "fullText": "Lapangan Oelinta pecah! Ribuan warga teriak gaaasss bersama Ronald-Adiba ✌🏾",
      "expandedUrl": "https://twitter.com/i/web/status/1855226434159491891"
    }
  },
  {
    "like": {
      "tweetId": "1853016790923597981",
      "fullText": "FULL TIME | Tamansari 0-0 Persilin. Satu poin dibawa pulang.",
      "expandedUrl": "https://twitter.com/i/web/status/1853016790923597981"
    }
  },
  {
    "like": {
      "tweetId": "1852138658858003619",
      "fullText": "Sudah cek namamu di DPT? Gunakan hak pilihmu 27 November 2024.",
      "expandedUrl": "https://twitter.com/i/web/status/1852138658858003619"
    }
  },
  {
    "like": {
      "tweetId": "1849750308912401753",
      "fullText": "Senja di Pasir Kuning, tanpa filter 🌅",
      "expandedUrl": "https://twitter.com/i/web/status/1849750308912401753"
    }
  },
  {
    "like": {
      "tweetId": "1848714915610347064",
      "fullText": "gaskeun sampe 27 November, jang kasih kendor pasukan! #GasLintang2024",
      "expandedUrl": "https://twitter.com/i/web/status/1848714915610347064"
    }
  },
  {
    "like": {
      "tweetId": "1847095339646623707",
      "fullText": "Elpiji 3 kg langka, warga antre gas sejak subuh di tiga pangkalan",
      "expandedUrl": "https://twitter.com/i/web/status/1847095339646623707"
    }
  },
  {
    "like": {
      "tweetId": "1846516521500221065",
      "fullText": "kopi susu gula aren + hujan = ngantuk di jam kerja",
      "expandedUrl": "https://twitter.com/i/web/status/1846516521500221065"
    }
  },
  {
    "like": {
      "tweetId": "1845630680301168378",
      "fullText": "Harga cabai di Pasar Inpres Naimuti tembus Rp90 ribu per kilogram",
      "expandedUrl": "https://twitter.com/i/web/status/1845630680301168378"
    }
  },
  {
    "like": {
      "tweetId": "1845258289021746611",
      "fullText": "Debat tadi su jelas sapa yang paling siap. Paket GAS tetap di hati!",
      "expandedUrl": "https://twitter.com/i/web/status/1845258289021746611"
    }
  },
  {
    "like": {
      "tweetId": "1843403521652418855",
      "fullText": "Waspada hujan disertai petir di Lintang Timur bagian utara sore hingga malam hari.",
      "expandedUrl": "https://twitter.com/i/web/status/1843403521652418855"
    }
  },
  {
    "like": {
      "tweetId": "1842882496821020925",
      "fullText": "Naimuti malam ini 🔥 Kaka Onal turun ke pasar, pedagang kompak angkat dua jari. #SalamDuaJari2Lintang",
      "expandedUrl": "https://twitter.com/i/web/status/1842882496821020925"
    }
  },
  {
    "like": {
      "tweetId": "1841312241678523993",
      "fullText": "Resep jagung bose tanpa santan, tahan sampai dua hari di kulkas",
      "expandedUrl": "https://twitter.com/i/web/status/1841312241678523993"
    }
  },
  {
    "like": {
      "tweetId": "1840330921342902604",
      "fullText": "FULL TIME | Persilin 2-1 Bintang Selatan. Tiga poin di kandang! ⚽",
      "expandedUrl": "https://twitter.com/i/web/status/1840330921342902604"
    }
  },
  {
    "like": {
      "tweetId": "1839273839296970614",
      "fullText": "Resmi nomor 2! Gerak Aman Sejahtera untuk Lintang Timur. Gas! ✌️ #GasLintang2024",
      "expandedUrl": "https://twitter.com/i/web/status/1839273839296970614"
    }
  }
]