# The case of the Swedish company Miljödata in August 2025: what happened, whom it affects and who has said what.

breach-miljodata-2025 = Work in Sweden (Miljödata, 2025)
    .what = In August 2025 criminals broke into the systems of the Swedish company Miljödata and demanded money. Municipalities, regions, universities and companies kept data about their staff there. Data was published on the internet.
    .status = In November 2025 the Swedish data protection authority opened four inquiries. We found no newer information.
    .told = Employer in Sweden, the data breach at Miljödata
    .because = { $about ->
       *[you] an organisation has told you that the data breach at Miljödata affects you
        [other] an organisation has said that the data breach at Miljödata affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the data breach at Miljödata affects you
        [other] no organisation has said that the data breach at Miljödata affects them
      }
    .unknown = We do not know how many people in Finland it affects. Nor do we know whose data was taken from each workplace. The employer in Sweden knows more.

change-miljodata-2025-added = Added to the list.

group-miljodata-2025-staff = People who worked in Sweden for a municipality, a region, a university or a company

claim-miljodata-2025-people = people whose data leaked
claim-miljodata-2025-people-lnu = people whose data leaked from Linnaeus University
claim-miljodata-2025-break-in = The data breach at Miljödata took place.
claim-miljodata-2025-break-in-lnu = The data breach at Miljödata took place.
claim-miljodata-2025-finns = Data about Finns who live in Sweden is probably included.
claim-miljodata-2025-published = The data was published on a part of the internet that ordinary searches do not find. It includes names, addresses and contact details.
claim-miljodata-2025-sensitive = Personal data of a large part of Sweden’s population was published, in many cases sensitive data too.
claim-miljodata-2025-lnu-data = Data of all monthly-paid staff leaked, former staff too: name, address, identity number, phone number, email address and staff number. Data of hourly-paid staff did not leak.
claim-miljodata-2025-lnu-sick-leave = For 170 people at the university, it also leaked out that they had been on long sick leave. Other health data did not leak.
claim-miljodata-2025-ockero = The municipality of Öckerö said that data about its staff has not leaked.
claim-miljodata-2025-inquiry = The authority is looking into Miljödata, Gothenburg, Älmhult and Region Västmanland. It also looks at data about former staff and children.
