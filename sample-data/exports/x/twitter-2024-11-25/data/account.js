window.YTD.account.part0 = [
  {
    "account": {
      "email": null,
      "createdVia": "oauth:258901",
      "username": "adri_leobola",
      "accountId": "1102418579682274486",
      "createdAt": "2019-03-04T04:00:37.000Z",
      "accountDisplayName": "Adri Leobola"
    }
  }
]