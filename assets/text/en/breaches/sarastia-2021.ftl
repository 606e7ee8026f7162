# The case of Sarastia's customer service site in March 2021: what happened, whom it affects and who has said what.

breach-sarastia-2021 = Pay details given on Sarastia’s website (Sarastia, 2021)
    .what = On 3 March 2021 Sarastia noticed that somebody had perhaps broken into its customer service site. On the site people gave details that were needed for paying their wages.
    .status = Sarastia said that it had contacted the customers whom the suspicion affects. We do not know whether anybody has misused the data.
    .told = Sarastia or the employer, Sarastia’s customer service site
    .because = { $about ->
       *[you] an organisation has told you that the case of Sarastia’s customer service site affects you
        [other] an organisation has said that the case of Sarastia’s customer service site affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of Sarastia’s customer service site affects you
        [other] no organisation has said that the case of Sarastia’s customer service site affects them
      }
    .unknown = Sarastia spoke of a suspicion. We do not know whether data was taken, or whose. Nor do we know which employers’ staff it affects.

change-sarastia-2021-added = Added to the list.

group-sarastia-2021-users = People who dealt with their pay on Sarastia’s website

claim-sarastia-2021-people = people from 90 organisations whom the break-in affected
claim-sarastia-2021-noticed = Sarastia noticed the data breach.
claim-sarastia-2021-days = The break-in may affect people who used the service from 28 February to 3 March 2021. It is about data for paying wages, such as identity, address and bank details.
claim-sarastia-2021-attachments = It may also affect others who sent attachments in the service.
claim-sarastia-2021-own-systems = An outside company maintained the site. The suspicion did not affect Sarastia’s own systems.
claim-sarastia-2021-contacted = Sarastia contacted the customers whom the suspicion affects and opened a support line.
