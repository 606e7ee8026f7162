# The case of Sarastia's customer service site in March 2021: what happened, whom it affects and who has said what.

breach-sarastia-2021 = Pay details given on Sarastia’s website (Sarastia, 2021)
    .what = Somebody got into Sarastia’s customer service site. Sarastia heard of it on 3 March 2021. On the site people gave details that were needed for paying their wages.
    .status = Sarastia said that its investigation did not confirm that data was copied or misused. Nor could it rule that out. It said so in March 2021.
    .told = Sarastia or the employer, Sarastia’s customer service site
    .because = { $about ->
       *[you] an organisation has told you that the case of Sarastia’s customer service site affects you
        [other] an organisation has said that the case of Sarastia’s customer service site affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of Sarastia’s customer service site affects you
        [other] no organisation has said that the case of Sarastia’s customer service site affects them
      }
    .unknown = We do not know whether data was copied, or whose. Nor do we know which employers’ staff it affects.

change-sarastia-2021-added = Added to the list.
change-sarastia-2021-notice = Sarastia’s own notice was added: somebody got into the site.

group-sarastia-2021-users = People who dealt with their pay on Sarastia’s website

claim-sarastia-2021-people = people affected by the data breach, from 90 organisations
claim-sarastia-2021-noticed = Sarastia heard of the data breach.
claim-sarastia-2021-days = The breach may have affected people who used the service from 28 February to 3 March 2021. It involves their identity, address and account details.
claim-sarastia-2021-attachments = It may also have affected others who sent attachments in the service.
claim-sarastia-2021-way-in = Somebody got into the site through a security gap. Conflicting practices had opened it.
claim-sarastia-2021-copying = The investigation did not confirm that data was copied or misused. Nor can that be ruled out.
claim-sarastia-2021-own-systems = An outside company maintained the site. The suspicion did not affect Sarastia’s own systems.
claim-sarastia-2021-contacted = Sarastia contacted the customers whom the suspicion affects and opened a support line.
