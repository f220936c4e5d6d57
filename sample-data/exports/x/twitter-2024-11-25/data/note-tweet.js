window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "1847623853658477031",
      "updatedAt": "2024-10-19T13:00:29.000Z",
      "lifecycle": {
        "value": "1",
        "name": "Active",
        "originalName": "Active",
        "annotations": {}
      },
      "createdAt": "2024-10-19T13:00:29.000Z",
      "core": {
        "styletags": [],
        "urls": [],
        "text": "Catatan akhir pekan seorang tukang peta. Tiga minggu ini beta jalan dari Naimuti sampe Pasir Kuning, ukur jalan yang katong usulkan tiap tahun di musrenbang. Ada gang yang su masuk daftar dari 2017, sampe anak yang dulu digendong sekarang su bawa motor sandiri. Ada jembatan kayu yang papannya diganti warga pake uang arisan.\n\nBeta sonde mau salahkan siapa-siapa. Cuma pikir, lima tahun lagi jang sampe katong masih ketik usulan yang sama. Jadi kalau bosong tanya pendapat pribadi: Lintang Timur butuh orang yang mau jalan kaki masuk gang. Gaskeun Ronald-Adiba, su tau to nomor berapa 😁 #GasLintang2024",
        "mentions": [],
        "cashtags": [],
        "hashtags": [
          {
            "text": "GasLintang2024",
            "indices": [
              "587",
              "602"
            ]
          }
        ]
      }
    }
  },
  {
    "noteTweet": {
      "noteTweetId": "1840542156524987703",
      "updatedAt": "2024-09-30T00:00:21.000Z",
      "lifecycle": {
        "value": "1",
        "name": "Active",
        "originalName": "Active",
        "annotations": {}
      },
      "createdAt": "2024-09-30T00:00:21.000Z",
      "core": {
        "styletags": [],
        "urls": [],
        "text": "Biar sonde salah langkah, beta rangkum isi arahan apel tadi untuk teman-teman ASN. Satu, jang kasih like, komen, share di akun paslon mana pun, juga jang masuk grup pemenangan. Dua, jang foto deng gaya jari yang bisa ditafsir dukung salah satu calon. Tiga, hati-hati pilih kata.\n\nBawaslu minta hindari kalimat Gas, Gacor, Terang dan lain-lain yang berkaitan dengan tagline pasangan calon, biarpun maksudnya bercanda. Yang ragu silakan tanya ke bagian hukum. Selamat bekerja, jaga kesehatan, musim pancaroba begini banyak yang batuk.",
        "mentions": [],
        "cashtags": [],
        "hashtags": []
      }
    }
  }
]