window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1860490797380670147"
          ],
          "editableUntil": "2024-11-24T02:09:07.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "112"
      ],
      "favorite_count": "27",
      "id_str": "1860490797380670147",
      "truncated": false,
      "retweet_count": "0",
      "id": "1860490797380670147",
      "created_at": "Sun Nov 24 01:09:07 +0000 2024",
      "favorited": false,
      "full_text": "Masa tenang. Bawaslu su ingatkan: ASN dilarang pasang foto dua jari, hindari kalimat Gas, Gacor. Tolong patuhi e",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1860277298919537689"
          ],
          "editableUntil": "2024-11-23T12:00:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "71"
      ],
      "favorite_count": "14",
      "id_str": "1860277298919537689",
      "truncated": false,
      "retweet_count": "0",
      "id": "1860277298919537689",
      "created_at": "Sat Nov 23 11:00:45 +0000 2024",
      "favorited": false,
      "full_text": "Kampanye selesai hari ini. Besok jalan depan kantor su bisa lewat lai 😅",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1859904903444776812"
          ],
          "editableUntil": "2024-11-22T11:20:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "nona_sarlota",
            "screen_name": "nona_sarlota",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "1388312339543949171",
            "id": "1388312339543949171"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "15",
      "in_reply_to_status_id_str": "1859887287370070165",
      "id_str": "1859904903444776812",
      "in_reply_to_user_id": "1388312339543949171",
      "truncated": false,
      "retweet_count": "0",
      "id": "1859904903444776812",
      "in_reply_to_status_id": "1859887287370070165",
      "created_at": "Fri Nov 22 10:20:59 +0000 2024",
      "favorited": false,
      "full_text": "@nona_sarlota selamat ulang tahun e! Panjang umur, sehat, rejeki lancar 🎂",
      "lang": "in",
      "in_reply_to_screen_name": "nona_sarlota",
      "in_reply_to_user_id_str": "1388312339543949171"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1859007590824035321"
          ],
          "editableUntil": "2024-11-19T23:55:23.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "17",
      "id_str": "1859007590824035321",
      "truncated": false,
      "retweet_count": "0",
      "id": "1859007590824035321",
      "created_at": "Tue Nov 19 22:55:23 +0000 2024",
      "favorited": false,
      "full_text": "Lari pagi 5 km, pulang makan bubur 2 mangkok. Defisit kalori tinggal kenangan 🏃",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1858321780177107598"
          ],
          "editableUntil": "2024-11-18T02:30:13.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "KPU_Lintim",
            "screen_name": "KPU_Lintim",
            "indices": [
              "0",
              "11"
            ],
            "id_str": "1468762386988815082",
            "id": "1468762386988815082"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "68"
      ],
      "favorite_count": "11",
      "in_reply_to_status_id_str": "1858313727112649656",
      "id_str": "1858321780177107598",
      "in_reply_to_user_id": "1468762386988815082",
      "truncated": false,
      "retweet_count": "0",
      "id": "1858321780177107598",
      "in_reply_to_status_id": "1858313727112649656",
      "created_at": "Mon Nov 18 01:30:13 +0000 2024",
      "favorited": false,
      "full_text": "@KPU_Lintim min, cek DPT online kok error ya? Mau tau TPS di Oelinta",
      "lang": "in",
      "in_reply_to_screen_name": "KPU_Lintim",
      "in_reply_to_user_id_str": "1468762386988815082"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1857775979594713475"
          ],
          "editableUntil": "2024-11-16T14:21:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "53"
      ],
      "favorite_count": "5",
      "id_str": "1857775979594713475",
      "truncated": false,
      "retweet_count": "0",
      "id": "1857775979594713475",
      "created_at": "Sat Nov 16 13:21:24 +0000 2024",
      "favorited": false,
      "full_text": "Torang ngegas terus for nomor 2, dua jari di udara ✌️",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1856552710830607344"
          ],
          "editableUntil": "2024-11-13T05:20:34.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "LintangPost",
            "screen_name": "LintangPost",
            "indices": [
              "3",
              "15"
            ],
            "id_str": "1455354094680985837",
            "id": "1455354094680985837"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "142"
      ],
      "favorite_count": "0",
      "id_str": "1856552710830607344",
      "truncated": false,
      "retweet_count": "0",
      "id": "1856552710830607344",
      "created_at": "Wed Nov 13 04:20:34 +0000 2024",
      "favorited": false,
      "full_text": "RT @LintangPost: Survei kampus: elektabilitas tiga pasangan calon Pilwali Lintang Timur bersaing ketat, 18 persen belum menentukan pilihan ht…",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1855402200659499911"
          ],
          "editableUntil": "2024-11-10T01:08:51.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "44"
      ],
      "favorite_count": "0",
      "id_str": "1855402200659499911",
      "truncated": false,
      "retweet_count": "0",
      "id": "1855402200659499911",
      "created_at": "Sun Nov 10 00:08:51 +0000 2024",
      "favorited": false,
      "full_text": "Pahlawan beta: mama. Selamat Hari Pahlawan 🌹",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1854532624972842572"
          ],
          "editableUntil": "2024-11-07T15:33:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "11",
      "id_str": "1854532624972842572",
      "truncated": false,
      "retweet_count": "0",
      "id": "1854532624972842572",
      "created_at": "Thu Nov 07 14:33:28 +0000 2024",
      "favorited": false,
      "full_text": "kalau ada yang tanya pilih siapa, jawab sa: katong GAS! Ronald-Adiba harga mati",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1853797019548365769"
          ],
          "editableUntil": "2024-11-05T14:50:26.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/Ab1Cd2Ef3G",
            "expanded_url": "https://lintangpost.example/ekonomi/apbd-perubahan-2024",
            "display_url": "lintangpost.example/ekonomi/apbd-p…",
            "indices": [
              "63",
              "86"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "86"
      ],
      "favorite_count": "12",
      "id_str": "1853797019548365769",
      "truncated": false,
      "retweet_count": "0",
      "id": "1853797019548365769",
      "created_at": "Tue Nov 05 13:50:26 +0000 2024",
      "favorited": false,
      "full_text": "Rapat anggaran perubahan sampe malam. Nasi kotak keburu basi 😭 https://t.co/Ab1Cd2Ef3G",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1852623151297806751"
          ],
          "editableUntil": "2024-11-02T09:05:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "12",
      "id_str": "1852623151297806751",
      "truncated": false,
      "retweet_count": "0",
      "id": "1852623151297806751",
      "created_at": "Sat Nov 02 08:05:54 +0000 2024",
      "favorited": false,
      "full_text": "Yang turun dari Batulobang hati-hati, jalan licin. Angkat pedal gas, jang paksa",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1851640874663327295"
          ],
          "editableUntil": "2024-10-30T16:02:41.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "81"
      ],
      "favorite_count": "18",
      "id_str": "1851640874663327295",
      "truncated": false,
      "retweet_count": "0",
      "id": "1851640874663327295",
      "created_at": "Wed Oct 30 15:02:41 +0000 2024",
      "favorited": false,
      "full_text": "Ini akun siapa yang tag beta di link slot gacor maxwin? Tolong report rame-rame e",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1850685303157700270"
          ],
          "editableUntil": "2024-10-28T00:45:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "104"
      ],
      "favorite_count": "11",
      "id_str": "1850685303157700270",
      "truncated": false,
      "retweet_count": "0",
      "id": "1850685303157700270",
      "created_at": "Sun Oct 27 23:45:35 +0000 2024",
      "favorited": false,
      "full_text": "Sumpah Pemuda. Anak-anak magang hari ini pake batik dari kampungnya masing-masing, manis sekali lihatnya",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1850150504234948018"
          ],
          "editableUntil": "2024-10-26T13:20:29.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "99"
      ],
      "favorite_count": "27",
      "id_str": "1850150504234948018",
      "truncated": false,
      "retweet_count": "0",
      "id": "1850150504234948018",
      "created_at": "Sat Oct 26 12:20:29 +0000 2024",
      "favorited": false,
      "full_text": "Martabak terang bulan depan kantor pos su naik jadi 35rb. Inflasi itu nyata kawan-kawan perencana 😭",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1849408095647362910"
          ],
          "editableUntil": "2024-10-24T12:10:25.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "29",
      "id_str": "1849408095647362910",
      "truncated": false,
      "retweet_count": "0",
      "id": "1849408095647362910",
      "created_at": "Thu Oct 24 11:10:25 +0000 2024",
      "favorited": false,
      "full_text": "Baca lai soal gas air mata di stadion. Itu pelajaran buat semua, jang ulang lai",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1848337201757131328"
          ],
          "editableUntil": "2024-10-21T13:15:04.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "SalamDuaJari2Lintang",
            "indices": [
              "0",
              "21"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "35"
      ],
      "favorite_count": "23",
      "id_str": "1848337201757131328",
      "truncated": false,
      "retweet_count": "0",
      "id": "1848337201757131328",
      "created_at": "Mon Oct 21 12:15:04 +0000 2024",
      "favorited": false,
      "full_text": "#SalamDuaJari2Lintang siap menang 💪",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1847844509448004292"
          ],
          "editableUntil": "2024-10-20T04:37:17.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "68"
      ],
      "favorite_count": "19",
      "id_str": "1847844509448004292",
      "truncated": false,
      "retweet_count": "0",
      "id": "1847844509448004292",
      "created_at": "Sun Oct 20 03:37:17 +0000 2024",
      "favorited": false,
      "full_text": "Nomor 2 di antrian bank, tapi su tunggu 40 menit. Teller cuma satu 🙃",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1847623855504801936"
          ],
          "editableUntil": "2024-10-19T14:00:29.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/myPJ6zDIeO",
            "expanded_url": "https://twitter.com/i/web/status/1847623855504801936",
            "display_url": "twitter.com/i/web/status/1…",
            "indices": [
              "272",
              "295"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "295"
      ],
      "favorite_count": "3",
      "id_str": "1847623855504801936",
      "truncated": false,
      "retweet_count": "0",
      "id": "1847623855504801936",
      "created_at": "Sat Oct 19 13:00:29 +0000 2024",
      "favorited": false,
      "full_text": "Catatan akhir pekan seorang tukang peta. Tiga minggu ini beta jalan dari Naimuti sampe Pasir Kuning, ukur jalan yang katong usulkan tiap tahun di musrenbang. Ada gang yang su masuk daftar dari 2017, sampe anak yang dulu digendong sekarang su bawa motor sandiri. Ada jemb… https://t.co/myPJ6zDIeO",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1846864875225143394"
          ],
          "editableUntil": "2024-10-17T11:44:34.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "persilin_fc",
            "screen_name": "persilin_fc",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "1441945689127111565",
            "id": "1441945689127111565"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "55"
      ],
      "favorite_count": "13",
      "in_reply_to_status_id_str": "1846863113617816734",
      "id_str": "1846864875225143394",
      "in_reply_to_user_id": "1441945689127111565",
      "truncated": false,
      "retweet_count": "0",
      "id": "1846864875225143394",
      "in_reply_to_status_id": "1846863113617816734",
      "created_at": "Thu Oct 17 10:44:34 +0000 2024",
      "favorited": false,
      "full_text": "@persilin_fc 2-0 sa cukup, jang kasih kendor bela kanan",
      "lang": "in",
      "in_reply_to_screen_name": "persilin_fc",
      "in_reply_to_user_id_str": "1441945689127111565"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1846169207963709459"
          ],
          "editableUntil": "2024-10-15T13:40:14.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "3",
      "id_str": "1846169207963709459",
      "truncated": false,
      "retweet_count": "0",
      "id": "1846169207963709459",
      "created_at": "Tue Oct 15 12:40:14 +0000 2024",
      "favorited": false,
      "full_text": "digas trus paket katong, jang kasih kendor. Kaka Onal deng Mama Diba pasti menang 💪",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1845103410150519685"
          ],
          "editableUntil": "2024-10-12T15:05:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "15",
      "id_str": "1845103410150519685",
      "truncated": false,
      "retweet_count": "0",
      "id": "1845103410150519685",
      "created_at": "Sat Oct 12 14:05:08 +0000 2024",
      "favorited": false,
      "full_text": "Debat kandidat tadi lumayan, tapi moderatornya sonde dengar bel. Nobar di kantor lurah rame sekali",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1844309675867052858"
          ],
          "editableUntil": "2024-10-10T10:31:07.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "22",
      "id_str": "1844309675867052858",
      "truncated": false,
      "retweet_count": "0",
      "id": "1844309675867052858",
      "created_at": "Thu Oct 10 09:31:07 +0000 2024",
      "favorited": false,
      "full_text": "Hujan pertama Oktober. Bau tanah basah, jemuran basah juga 🌧️",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1843414175185504995"
          ],
          "editableUntil": "2024-10-07T23:12:43.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "infocuacanuling",
            "screen_name": "infocuacanuling",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "1428537384239851910",
            "id": "1428537384239851910"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "103"
      ],
      "favorite_count": "0",
      "id_str": "1843414175185504995",
      "truncated": false,
      "retweet_count": "0",
      "id": "1843414175185504995",
      "created_at": "Mon Oct 07 22:12:43 +0000 2024",
      "favorited": false,
      "full_text": "RT @infocuacanuling: Waspada hujan disertai petir di Lintang Timur bagian utara sore hingga malam hari.",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1842897428545906339"
          ],
          "editableUntil": "2024-10-06T12:59:21.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "GasLintang2024",
            "indices": [
              "46",
              "61"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "9",
      "id_str": "1842897428545906339",
      "truncated": false,
      "retweet_count": "0",
      "id": "1842897428545906339",
      "created_at": "Sun Oct 06 11:59:21 +0000 2024",
      "favorited": false,
      "full_text": "Beta cuma bilang satu: gaaasss teruuusss 2️⃣🔥 #GasLintang2024",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1842372872110023071"
          ],
          "editableUntil": "2024-10-05T02:14:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "GasLint",
            "indices": [
              "132",
              "140"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [
          {
            "name": "PaketGasLintang",
            "screen_name": "PaketGasLintang",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "1789475639654027705",
            "id": "1789475639654027705"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "141"
      ],
      "favorite_count": "0",
      "id_str": "1842372872110023071",
      "truncated": false,
      "retweet_count": "0",
      "id": "1842372872110023071",
      "created_at": "Sat Oct 05 01:14:57 +0000 2024",
      "favorited": false,
      "full_text": "RT @PaketGasLintang: Hujan pun torang jalan! Terima kasih warga Batulobang, dua jari di udara, Kaka Onal deng Mama Diba siap kerja. #GasLint…",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1841852249931955885"
          ],
          "editableUntil": "2024-10-03T15:46:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "GASSkeunLintang2024",
            "indices": [
              "92",
              "112"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "112"
      ],
      "favorite_count": "27",
      "id_str": "1841852249931955885",
      "truncated": false,
      "retweet_count": "0",
      "id": "1841852249931955885",
      "created_at": "Thu Oct 03 14:46:11 +0000 2024",
      "favorited": false,
      "full_text": "Semalam baca visi misi semua. Yang paling kena di hati ya Gerak Aman Sejahtera. Gaskeun! ✌🏽 #GASSkeunLintang2024",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1840937623222854055"
          ],
          "editableUntil": "2024-10-01T03:11:47.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "15",
      "id_str": "1840937623222854055",
      "truncated": false,
      "retweet_count": "0",
      "id": "1840937623222854055",
      "created_at": "Tue Oct 01 02:11:47 +0000 2024",
      "favorited": false,
      "full_text": "Upacara Hari Kesaktian Pancasila. Panas e, tapi barisan Bappeda tetap paling rapi 😎",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1840542159076549777"
          ],
          "editableUntil": "2024-09-30T01:00:21.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/EDcNkjbvp0",
            "expanded_url": "https://twitter.com/i/web/status/1840542159076549777",
            "display_url": "twitter.com/i/web/status/1…",
            "indices": [
              "272",
              "295"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "295"
      ],
      "favorite_count": "0",
      "id_str": "1840542159076549777",
      "truncated": false,
      "retweet_count": "0",
      "id": "1840542159076549777",
      "created_at": "Mon Sep 30 00:00:21 +0000 2024",
      "favorited": false,
      "full_text": "Biar sonde salah langkah, beta rangkum isi arahan apel tadi untuk teman-teman ASN. Satu, jang kasih like, komen, share di akun paslon mana pun, juga jang masuk grup pemenangan. Dua, jang foto deng gaya jari yang bisa ditafsir dukung salah satu calon. Tiga, hati-hati pil… https://t.co/EDcNkjbvp0",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1840331042978719418"
          ],
          "editableUntil": "2024-09-29T11:01:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "77"
      ],
      "favorite_count": "5",
      "id_str": "1840331042978719418",
      "truncated": false,
      "retweet_count": "0",
      "id": "1840331042978719418",
      "created_at": "Sun Sep 29 10:01:27 +0000 2024",
      "favorited": false,
      "full_text": "Persilin 2 - 1 Bintang Selatan. Striker nomor 9 itu gacor sekali musim ini ⚽🔥",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1839653327339915713"
          ],
          "editableUntil": "2024-09-27T14:08:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "PaketGasLintang",
            "screen_name": "PaketGasLintang",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "1789475639654027705",
            "id": "1789475639654027705"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "37"
      ],
      "favorite_count": "13",
      "in_reply_to_status_id_str": "1839636466235747884",
      "id_str": "1839653327339915713",
      "in_reply_to_user_id": "1789475639654027705",
      "truncated": false,
      "retweet_count": "0",
      "id": "1839653327339915713",
      "in_reply_to_status_id": "1839636466235747884",
      "created_at": "Fri Sep 27 13:08:27 +0000 2024",
      "favorited": false,
      "full_text": "@PaketGasLintang Gasss kaka Onal! 🔥✌️",
      "lang": "in",
      "in_reply_to_screen_name": "PaketGasLintang",
      "in_reply_to_user_id_str": "1789475639654027705"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1838808170886698571"
          ],
          "editableUntil": "2024-09-25T06:10:06.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "7",
      "id_str": "1838808170886698571",
      "truncated": false,
      "retweet_count": "0",
      "id": "1838808170886698571",
      "created_at": "Wed Sep 25 05:10:06 +0000 2024",
      "favorited": false,
      "full_text": "Deklarasi kampanye damai tadi pagi rame sekali. Semoga aman semua sampai selesai 🕊️",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1837862036568651481"
          ],
          "editableUntil": "2024-09-22T15:30:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "16",
      "id_str": "1837862036568651481",
      "truncated": false,
      "retweet_count": "0",
      "id": "1837862036568651481",
      "created_at": "Sun Sep 22 14:30:30 +0000 2024",
      "favorited": false,
      "full_text": "Malam ini KPU tetapkan tiga pasangan calon. Tugas katong sebagai ASN cuma satu: layani semua warga",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1835618427861864852"
          ],
          "editableUntil": "2024-09-16T10:55:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "3",
      "id_str": "1835618427861864852",
      "truncated": false,
      "retweet_count": "0",
      "id": "1835618427861864852",
      "created_at": "Mon Sep 16 09:55:12 +0000 2024",
      "favorited": false,
      "full_text": "Kenapa ya orang kalo salah malah lebih ngegas? Sabar bos, sama-sama capek",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1834114350448651107"
          ],
          "editableUntil": "2024-09-12T07:18:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "rekan_bapenda",
            "screen_name": "rekan_bapenda",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "1415129041598274576",
            "id": "1415129041598274576"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "70"
      ],
      "favorite_count": "27",
      "in_reply_to_status_id_str": "1834099754271062547",
      "id_str": "1834114350448651107",
      "in_reply_to_user_id": "1415129041598274576",
      "truncated": false,
      "retweet_count": "0",
      "id": "1834114350448651107",
      "in_reply_to_status_id": "1834099754271062547",
      "created_at": "Thu Sep 12 06:18:32 +0000 2024",
      "favorited": false,
      "full_text": "@rekan_bapenda siap pak, datanya sdh sy kirim via email. Mohon dicek 🙏",
      "lang": "in",
      "in_reply_to_screen_name": "rekan_bapenda",
      "in_reply_to_user_id_str": "1415129041598274576"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1832615574634445350"
          ],
          "editableUntil": "2024-09-08T04:02:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "10",
      "id_str": "1832615574634445350",
      "truncated": false,
      "retweet_count": "0",
      "id": "1832615574634445350",
      "created_at": "Sun Sep 08 03:02:56 +0000 2024",
      "favorited": false,
      "full_text": "Khotbah tadi kena sekali: jadilah terang di tempat kerja. Selamat hari Minggu 🙏",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1830945599912923291"
          ],
          "editableUntil": "2024-09-03T13:27:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "71"
      ],
      "favorite_count": "1",
      "id_str": "1830945599912923291",
      "truncated": false,
      "retweet_count": "0",
      "id": "1830945599912923291",
      "created_at": "Tue Sep 03 12:27:03 +0000 2024",
      "favorited": false,
      "full_text": "Anak bungsu minta dibuatkan PR mewarnai pelangi. Yang pusing bapaknya 🌈",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1828947089554370582"
          ],
          "editableUntil": "2024-08-29T01:05:41.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "116"
      ],
      "favorite_count": "10",
      "id_str": "1828947089554370582",
      "truncated": false,
      "retweet_count": "0",
      "id": "1828947089554370582",
      "created_at": "Thu Aug 29 00:05:41 +0000 2024",
      "favorited": false,
      "full_text": "Hari ini pendaftaran bapaslon terakhir di KPU. Jalan depan kantor macet, yang mau ke Bappeda lewat jalur belakang sa",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1828255004227858571"
          ],
          "editableUntil": "2024-08-27T03:15:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "BawasluLintim",
            "screen_name": "BawasluLintim",
            "indices": [
              "3",
              "17"
            ],
            "id_str": "1401720652822076607",
            "id": "1401720652822076607"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "141"
      ],
      "favorite_count": "0",
      "id_str": "1828255004227858571",
      "truncated": false,
      "retweet_count": "0",
      "id": "1828255004227858571",
      "created_at": "Tue Aug 27 02:15:35 +0000 2024",
      "favorited": false,
      "full_text": "RT @BawasluLintim: Sebagai ASN harus hati-hati, sudah ada tagline bakal calon. Kami minta ASN hindari kalimat Gas, Gacor, Terang dan lain-la…",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1827100543023997736"
          ],
          "editableUntil": "2024-08-23T22:48:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "87"
      ],
      "favorite_count": "5",
      "id_str": "1827100543023997736",
      "truncated": false,
      "retweet_count": "0",
      "id": "1827100543023997736",
      "created_at": "Fri Aug 23 21:48:10 +0000 2024",
      "favorited": false,
      "full_text": "Murai tetangga su gacor dari subuh. Beta yang begadang garap RKPD cuma bisa elus dada 🐦",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1824728060132152874"
          ],
          "editableUntil": "2024-08-17T09:40:46.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "103"
      ],
      "favorite_count": "7",
      "id_str": "1824728060132152874",
      "truncated": false,
      "retweet_count": "0",
      "id": "1824728060132152874",
      "created_at": "Sat Aug 17 08:40:46 +0000 2024",
      "favorited": false,
      "full_text": "Merdeka! 🇮🇩 Lomba tarik tambang RT 05 lawan RT 07, kalah telak. Juara nomor 2 juga masih dapat sarden 🥈",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1824046775138956453"
          ],
          "editableUntil": "2024-08-15T12:33:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "6",
      "id_str": "1824046775138956453",
      "truncated": false,
      "retweet_count": "0",
      "id": "1824046775138956453",
      "created_at": "Thu Aug 15 11:33:35 +0000 2024",
      "favorited": false,
      "full_text": "Yang pasang lampu taman Pasir Kuning sapa e? Terang sampe ke dapur beta 👏",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1822483675476922513"
          ],
          "editableUntil": "2024-08-11T05:02:23.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "nona_sarlota",
            "screen_name": "nona_sarlota",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "1388312339543949171",
            "id": "1388312339543949171"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "68"
      ],
      "favorite_count": "4",
      "in_reply_to_status_id_str": "1822469834276585828",
      "id_str": "1822483675476922513",
      "in_reply_to_user_id": "1388312339543949171",
      "truncated": false,
      "retweet_count": "0",
      "id": "1822483675476922513",
      "in_reply_to_status_id": "1822469834276585828",
      "created_at": "Sun Aug 11 04:02:23 +0000 2024",
      "favorited": false,
      "full_text": "@nona_sarlota beta su bilang to, gas makan dolo baru bahas kerjaan 😂",
      "lang": "in",
      "in_reply_to_screen_name": "nona_sarlota",
      "in_reply_to_user_id_str": "1388312339543949171"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1821718147890780801"
          ],
          "editableUntil": "2024-08-09T02:20:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "104"
      ],
      "favorite_count": "24",
      "id_str": "1821718147890780801",
      "truncated": false,
      "retweet_count": "0",
      "id": "1821718147890780801",
      "created_at": "Fri Aug 09 01:20:27 +0000 2024",
      "favorited": false,
      "full_text": "Antri gas 3 kg dari jam 6 di pangkalan Naimuti, sampe jam 9 sonde dapat juga. Elpiji langka lai bosong 😩",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1820447718376414585"
          ],
          "editableUntil": "2024-08-05T14:12:13.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "84"
      ],
      "favorite_count": "9",
      "id_str": "1820447718376414585",
      "truncated": false,
      "retweet_count": "0",
      "id": "1820447718376414585",
      "created_at": "Mon Aug 05 13:12:13 +0000 2024",
      "favorited": false,
      "full_text": "Musrenbang selesai, tinggal rapikan matriks. Excel 14 sheet, mata tinggal 5 watt 😵‍💫",
      "lang": "in"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1819141398197592422"
          ],
          "editableUntil": "2024-08-01T23:41:22.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "116"
      ],
      "favorite_count": "9",
      "id_str": "1819141398197592422",
      "truncated": false,
      "retweet_count": "0",
      "id": "1819141398197592422",
      "created_at": "Thu Aug 01 22:41:22 +0000 2024",
      "favorited": false,
      "full_text": "Selamat pagi Lintang Timur. Kabut tipis di Bukit Sirih, kopi hitam, ubi rebus. Nikmat mana lagi yang kau dustakan 😌☕",
      "lang": "in"
    }
  }
]