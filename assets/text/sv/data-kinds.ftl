# Slag av uppgifter: som de står i en lista och som subjekt i en mening.

kind-therapy-notes = anteckningar från terapibesök
    .yours = anteckningarna från dina terapibesök

kind-personal-identity-code = personbeteckning
    .yours = din personbeteckning

kind-patient-records = patientuppgifter
    .yours = dina patientuppgifter
    .nothing = Uppgifter om vården kan inte bytas eller spärras. Fråga organisationen vilka uppgifter som ingick.

kind-online-banking = nätbankskoder
    .yours = dina nätbankskoder

kind-payment-card = betalkortsuppgifter
    .yours = dina betalkortsuppgifter

kind-door-code = dörrkod (portkod)
    .yours = din dörrkod (portkod)

kind-bank-account = kontonummer
    .yours = ditt kontonummer

kind-health-inference = hälsouppgifter som framgår av vårdartiklarna
    .yours = hälsouppgifter som framgår av dina vårdartiklar

kind-session-recordings = videoinspelningar av terapibesök
    .yours = videoinspelningarna av dina terapibesök

kind-home-address = hemadress
    .yours = din hemadress

kind-phone = telefonnummer
    .yours = ditt telefonnummer

kind-email = e-postadress
    .yours = din e-postadress

kind-billing-address = faktureringsadress
    .yours = din faktureringsadress

kind-order-details = uppgifter om beställningen
    .yours = uppgifterna om din beställning

kind-customer-number = kundnummer
    .yours = ditt kundnummer
    .nothing = Vi hittade inga myndighetsråd för en situation där bara kundnumret har läckt.

kind-service-unit = serviceenhetens namn
    .yours = namnet på din serviceenhet
    .nothing = Vi hittade inga myndighetsråd för en situation där bara serviceenhetens namn har läckt.

kind-name = namn
    .yours = ditt namn
    .nothing = Det finns ingen spärr och inget förbud för enbart ett namn.

kind-username = användarnamn
    .yours = ditt användarnamn

kind-language-nationality-religion = bakgrundsuppgifter (till exempel modersmål, medborgarskap eller religion)
    .yours = dina bakgrundsuppgifter (till exempel modersmål, medborgarskap eller religion)
    .nothing = Det finns ingen spärr och inget förbud för de här uppgifterna.

kind-school-records = skolans eller daghemmets uppgifter (till exempel stödbehov eller elevvård)
    .yours = skolans eller daghemmets uppgifter om dig (till exempel stödbehov eller elevvård)
    .nothing = Uppgifter som någon annan har fått kan inte tas tillbaka.

kind-health-information = hälsouppgifter (till exempel i intyg eller beslut)
    .yours = dina hälsouppgifter (till exempel i intyg eller beslut)
    .nothing = Hälsouppgifter kan inte bytas ut eller tas tillbaka.

kind-family-finances = familjens avgifter (också grunderna för dem)
    .yours = din familjs avgifter (också grunderna för dem)
    .nothing = Det finns ingen spärr och inget förbud för de här uppgifterna.

kind-social-care-records = klientuppgifter inom socialvården
    .yours = dina klientuppgifter inom socialvården
    .nothing = Uppgifter om klientskapet kan inte bytas eller spärras. Fråga organisationen vilka uppgifter som ingick.

kind-work-details = uppgifter om arbetet
    .yours = uppgifterna om ditt arbete
    .nothing = Det finns ingen spärr och inget förbud för de här uppgifterna.

kind-medicine-choices = läkemedel som lagts i varukorgen
    .yours = läkemedlen som du lade i varukorgen
    .nothing = Man kan inte själv ta tillbaka uppgifter som har gått till andra företag.

kind-device-identifiers = identifierare för enhet eller webbläsare (till exempel IP-adress)
    .yours = identifierarna för din enhet eller webbläsare (till exempel IP-adress)
    .nothing = Man kan inte själv ta tillbaka identifierare som har gått till andra företag.

kind-official-documents = handlingar hos en myndighet (till exempel överklaganden)
    .yours = dina handlingar hos en myndighet (till exempel överklaganden)
    .nothing = Nedladdade handlingar kan inte tas tillbaka.

kind-pay-and-finances = löneuppgifter eller andra ekonomiska uppgifter
    .yours = dina löneuppgifter eller andra ekonomiska uppgifter
    .nothing = Det finns ingen spärr och inget förbud för de här uppgifterna.

kind-vehicle-details = fordonets tekniska uppgifter
    .yours = ditt fordons tekniska uppgifter
    .nothing = Fordons tekniska uppgifter är offentliga.

kind-pay-details = löneuppgifter
    .yours = dina löneuppgifter
    .nothing = Det finns ingen spärr och inget förbud för de här uppgifterna.

kind-employee-number = personalnummer
    .yours = ditt personalnummer
    .nothing = Vi hittade inga myndighetsråd för en situation där bara personalnumret har läckt.

kind-swedish-identity-number = svenskt personnummer
    .yours = ditt svenska personnummer
