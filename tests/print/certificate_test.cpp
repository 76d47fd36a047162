// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "ui/print/certificate_paper.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

reports::Certificate certificateFor(const QString& name, Language language)
{
    reports::Certificate certificate;
    certificate.language = language;
    certificate.number = u"AP-2026-0031"_s;
    certificate.organisation = u"Centrs «Kopā»"_s;
    certificate.recipient = name;
    certificate.course = u"«Mans pirmais CV»"_s;
    certificate.from = QDate(2026, 2, 17);
    certificate.to = QDate(2026, 3, 10);
    certificate.sessions = 4;
    certificate.minutes = 720;
    certificate.extra = u"un nokārtots pašpārbaudes tests"_s;
    certificate.place = u"Rīga"_s;
    certificate.issued = QDate(2026, 3, 10);
    certificate.first = {u"Anna Bērziņa"_s, u"cikla vadītāja"_s};
    certificate.second = {u"Ieva Liepa"_s, u"centra vadītāja"_s};
    certificate.check = u"pārbaudāms centrā «Kopā»"_s;
    certificate.strip.euEmblem = true;
    certificate.strip.statementLanguage = Language::Latvian;
    return certificate;
}

}  // namespace

TEST_CASE("A certificate names the person, the course, her hours and its number",
          "[print][certificate]")
{
    const print::CertificatePaper paper({certificateFor(u"Jūlija Ivanova"_s, Language::Latvian)});
    const test::WrittenPdf pdf(paper, u"certificate-lv"_s);
    CHECK(pdf.faults() == QString());
    CHECK(pdf.info().contains(u"842 x 595"_s));
    const auto words = pdf.words();
    for (const auto& part :
         {u"Apliecība"_s, u"Jūlija Ivanova"_s, u"«Mans pirmais CV»"_s, u"12 stundas"_s,
          u"4 nodarbības"_s, u"AP-2026-0031"_s, u"Anna Bērziņa, cikla vadītāja"_s,
          u"17.02.–10.03.2026"_s, u"Līdzfinansē Eiropas Savienība"_s}) {
        INFO(part.toStdString());
        CHECK(words.count(part) == 1);
    }
}

TEST_CASE("Each certificate of a batch is in its own language", "[print][certificate]")
{
    auto russian = certificateFor(u"Юлия Иванова"_s, Language::Russian);
    russian.minutes = 150;
    auto estonian = certificateFor(u"Ülle Õunapuu"_s, Language::Estonian);
    estonian.course = u"Ettevõtluspäev 2026"_s;
    auto english = certificateFor(
        u"Konstantīna Aleksandra Elizabete Konstantinopolskaja-Bērziņa-Kovaļevska"_s,
        Language::English);
    const test::WrittenPdf pdf(print::CertificatePaper({russian, estonian, english}),
                               u"certificates"_s);
    CHECK(pdf.text(1).contains(u"2,5 ч"_s));
    CHECK(pdf.text(2).contains(u"Ettevõtluspäev 2026"_s));
    CHECK(pdf.text(2).contains(u"Tunnistus"_s));
    CHECK(pdf.text(3).contains(u"17 Feb"_s));
    CHECK(pdf.words().remove(u' ').contains(
        u"KonstantīnaAleksandraElizabeteKonstantinopolskaja-Bērziņa-Kovaļevska"_s));
}
