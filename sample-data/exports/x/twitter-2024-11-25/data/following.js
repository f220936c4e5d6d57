window.YTD.following.part0 = [
  {
    "following": {
      "accountId": "1789475639654027705",
      "userLink": "https://twitter.com/intent/user?user_id=1789475639654027705"
    }
  },
  {
    "following": {
      "accountId": "1455354094680985837",
      "userLink": "https://twitter.com/intent/user?user_id=1455354094680985837"
    }
  },
  {
    "following": {
      "accountId": "1441945689127111565",
      "userLink": "https://twitter.com/intent/user?user_id=1441945689127111565"
    }
  },
  {
    "following": {
      "accountId": "1803744653474670050",
      "userLink": "https://twitter.com/intent/user?user_id=1803744653474670050"
    }
  },
  {
    "following": {
      "accountId": "1468762386988815082",
      "userLink": "https://twitter.com/intent/user?user_id=1468762386988815082"
    }
  },
  {
    "following": {
      "accountId": "1388312339543949171",
      "userLink": "https://twitter.com/intent/user?user_id=1388312339543949171"
    }
  }
]