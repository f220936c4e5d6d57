window.YTD.account.part0 = [
 {
  "account": {
   "username": "sari_uji",
   "accountId": "700",
   "accountDisplayName": "Sari Uji"
  }
 }
]
