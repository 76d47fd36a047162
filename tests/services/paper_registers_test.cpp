// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/badge_number.h"
#include "core/services/badge_service.h"
#include "core/services/certificate_service.h"
#include "core/services/sheet_service.h"
#include "core/services/undo_service.h"
#include "core/storage/badge_repository.h"
#include "core/storage/desk_repository.h"
#include "tests/support/catch.h"
#include "tests/support/event_fixture.h"

#include <QRegularExpression>

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::BadgeService;
using services::CertificateService;
using services::SheetService;
using services::UndoService;

namespace {

struct Registers : test::EventFixture {
    qint64 anna = addPerson(u"Anna"_s, u"Bērziņa"_s);
    qint64 olga = addPerson(u"Olga"_s, u"Jurjeva"_s);
    QString prefix = profile->printedPrefix().value();

    services::SheetDraft sheet(const QList<qint64>& rows, const QString& options = u"{}"_s) const
    {
        return {circle.key, options, rows};
    }
    services::CertificateDraft certificate(qint64 person, qint64 minutes) const
    {
        return {circle.key, person, u"{}"_s, minutes, u"lv"_s};
    }
    int count(QStringView sql) { return database().value(sql).value().toInt(); }
};

}  // namespace

TEST_CASE("A sheet shows the number it will get, and gets it when it is printed",
          "[services][papers]")
{
    Registers office;
    SheetService sheets(*office.profile);
    const auto draft = office.sheet({office.anna, office.olga, 0, 0});
    const auto expected = sheets.numbers({draft});
    REQUIRE(expected);
    CHECK(expected.value() == QStringList{office.prefix + u"-0001"_s});
    CHECK(office.count(u"SELECT count(*) FROM sheet") == 0);
    CHECK_FALSE(sheets.arePrinted({draft}).value());
    const auto issued = sheets.issue({draft});
    REQUIRE(issued);
    CHECK(issued.value().numbers == expected.value());
    CHECK(issued.value().act != 0);
    CHECK(sheets.arePrinted({draft}).value());

    const auto kept = storage::SheetRepository(office.database()).find(expected.value().first());
    REQUIRE(kept);
    CHECK(kept.value().rows == draft.rows);
    CHECK(kept.value().event == office.circle.key);
}

TEST_CASE("A scan of a row leads back to the sheet and the woman who signed there",
          "[services][papers]")
{
    Registers office;
    const auto number = SheetService(*office.profile)
                            .issue({office.sheet({office.anna, office.olga, 0})})
                            .value()
                            .numbers.first();
    const storage::SheetRepository sheets(office.database());
    for (int row = 1; row <= 3; ++row) {
        const auto code = storage::sheetRowCode(number, row);
        CHECK(code.size() == 8);
        const auto found = sheets.scanned(number + u'/' + code);
        REQUIRE(found);
        CHECK(found.value().second == row);
    }
    CHECK(sheets.scanned(number).value().second == 0);
    CHECK(sheets.scanned(number + u"/AAAAAAAA"_s).error().code == Error::Code::NotFound);
    CHECK(sheets.scanned(u"Z99-0001"_s).error().code == Error::Code::NotFound);
}

TEST_CASE("The same sheet printed again keeps its number, another one gets another",
          "[services][papers]")
{
    Registers office;
    SheetService sheets(*office.profile);
    const auto first = office.sheet({office.anna});
    const auto number = sheets.issue({first}).value().numbers.first();
    const auto again = sheets.issue({first});
    REQUIRE(again);
    CHECK(again.value().numbers.first() == number);
    CHECK(again.value().act == 0);
    CHECK(sheets.issue({office.sheet({office.anna, office.olga})}).value().numbers.first()
          != number);
    CHECK(sheets.issue({office.sheet({office.anna}, u"{\"a\":1}"_s)}).value().numbers.first()
          != number);
    CHECK(office.count(u"SELECT count(*) FROM sheet") == 3);
    CHECK(storage::SheetRepository(office.database()).newestOf(office.circle.key).value()->number
          == office.prefix + u"-0003"_s);
}

TEST_CASE("Several sheets are one act, numbered in their order; twins are one sheet",
          "[services][papers]")
{
    Registers office;
    SheetService sheets(*office.profile);
    const auto one = office.sheet({office.anna});
    const auto two = office.sheet({office.olga});
    const auto issued = sheets.issue({one, two, one});
    REQUIRE(issued);
    CHECK(issued.value().numbers
          == QStringList{office.prefix + u"-0001"_s, office.prefix + u"-0002"_s,
                         office.prefix + u"-0001"_s});
    CHECK(office.count(u"SELECT count(DISTINCT act_id) FROM change WHERE tab IN (33, 34)") == 1);
}

TEST_CASE("The number of a sheet that was taken back is never given again", "[services][papers]")
{
    Registers office;
    SheetService sheets(*office.profile);
    const auto draft = office.sheet({office.anna});
    const auto issued = sheets.issue({draft});
    REQUIRE(issued);
    REQUIRE(UndoService(*office.profile).undo(issued.value().act));
    CHECK_FALSE(storage::SheetRepository(office.database()).newestOf(office.circle.key).value());
    CHECK(sheets.issue({draft}).value().numbers.first() == office.prefix + u"-0002"_s);
}

TEST_CASE("Numbers go on behind nine thousand nine hundred and ninety-nine", "[services][papers]")
{
    Registers office;
    REQUIRE(office.database().execute(u"INSERT INTO sheet (uid, number) VALUES (x'01', :number)",
                                      {{u":number"_s, office.prefix + u"-9999"_s}}));
    SheetService sheets(*office.profile);
    CHECK(sheets.issue({office.sheet({office.anna})}).value().numbers.first()
          == office.prefix + u"-10000"_s);
    CHECK(sheets.issue({office.sheet({office.olga})}).value().numbers.first()
          == office.prefix + u"-10001"_s);
}

TEST_CASE("Another computer's numbers do not touch ours", "[services][papers]")
{
    Registers office;
    REQUIRE(office.database().execute(
        u"INSERT INTO sheet (uid, number) VALUES (x'01', '!!-0500'), (x'02', 'zzz-0700')"));
    CHECK(SheetService(*office.profile).issue({office.sheet({office.anna})}).value().numbers.first()
          == office.prefix + u"-0001"_s);
}

TEST_CASE("A certificate issued again is the same one, with its number and its day",
          "[services][papers]")
{
    Registers office;
    CertificateService certificates(*office.profile);
    const auto draft = office.certificate(office.anna, 270);
    const auto expected = certificates.entries({draft, office.certificate(office.olga, 90)});
    REQUIRE(expected);
    CHECK(expected.value()[0].number == office.prefix + u"-2026-0001"_s);
    CHECK(expected.value()[1].number == office.prefix + u"-2026-0002"_s);
    CHECK(expected.value()[0].isNew);
    REQUIRE(certificates.issue({draft}).value() != 0);
    office.clock.advanceSeconds(86'400);
    const auto again = certificates.entries({draft}).value().first();
    CHECK(again.number == office.prefix + u"-2026-0001"_s);
    CHECK(again.issuedOn == QDate(2026, 3, 5));
    CHECK_FALSE(again.isNew);
    CHECK(certificates.issue({draft}).value() == 0);
    CHECK(office.count(u"SELECT count(*) FROM certificate") == 1);
}

TEST_CASE("When her hours have changed, the earlier certificate gives way to the new one",
          "[services][papers]")
{
    Registers office;
    CertificateService certificates(*office.profile);
    REQUIRE(certificates.issue({office.certificate(office.anna, 90)}));
    REQUIRE(certificates.issue({office.certificate(office.anna, 180)}));
    const auto lines
        = storage::CertificateRepository(office.database()).ofEvent(office.circle.key).value();
    REQUIRE(lines.size() == 2);
    CHECK_FALSE(lines[0].isValid());
    CHECK(lines[0].minutes == 90);
    CHECK(lines[1].isValid());
    CHECK(lines[1].number == office.prefix + u"-2026-0002"_s);
    // taken back, the first one holds again
    REQUIRE(UndoService(*office.profile).undoLast());
    const auto valid = storage::CertificateRepository(office.database())
                           .validOf(office.circle.key, office.anna)
                           .value();
    REQUIRE(valid);
    CHECK(valid->number == office.prefix + u"-2026-0001"_s);
    CHECK(certificates.entries({office.certificate(office.anna, 180)}).value().first().number
          == office.prefix + u"-2026-0003"_s);
}

TEST_CASE("A revoked certificate stays in the register, and the next one has another number",
          "[services][papers]")
{
    Registers office;
    CertificateService certificates(*office.profile);
    const auto draft = office.certificate(office.anna, 90);
    REQUIRE(certificates.issue({draft}));
    const auto number = office.prefix + u"-2026-0001"_s;
    REQUIRE(certificates.revoke(number));
    CHECK(storage::CertificateRepository(office.database()).find(number).value().revokedOn
          == QDate(2026, 3, 5));
    CHECK(certificates.revoke(number).error().code == Error::Code::ChangedSince);
    CHECK(certificates.revoke(u"nothing"_s).error().code == Error::Code::NotFound);
    CHECK(certificates.entries({draft}).value().first().number == office.prefix + u"-2026-0002"_s);
}

TEST_CASE("Each year begins its certificates anew", "[services][papers]")
{
    Registers office;
    CertificateService certificates(*office.profile);
    REQUIRE(certificates.issue({office.certificate(office.anna, 90)}));
    office.clock.set(QDateTime(QDate(2027, 1, 10), QTime(10, 0), Qt::UTC));
    CHECK(certificates.entries({office.certificate(office.olga, 90)}).value().first().number
          == office.prefix + u"-2027-0001"_s);
}

TEST_CASE("A badge is given once; a lost one opens no door, and she gets another",
          "[services][papers]")
{
    Registers office;
    BadgeService badges(*office.profile);
    storage::BadgeRepository register_(office.database());
    storage::DeskRepository desk(office.database());
    const auto act = badges.issue({office.anna, office.olga, office.anna});
    REQUIRE(act);
    const auto numbers = register_.validOf({office.anna, office.olga}).value();
    REQUIRE(numbers.size() == 2);
    static const QRegularExpression digits(u"^[0-9]{20}$"_s);
    CHECK(digits.match(numbers[office.anna]).hasMatch());
    CHECK_FALSE(domain::BadgeNumber::fromString(numbers[office.anna]).isNull());
    CHECK(badges.issue({office.anna}).value() == 0);
    CHECK(register_.validOf({office.anna}).value()
          == QHash{std::pair(office.anna, numbers[office.anna])});

    const auto lost = domain::BadgeNumber::fromString(numbers[office.anna]);
    CHECK(desk.holderOf(lost).value() == std::optional(office.anna));
    REQUIRE(badges.revoke(lost.toString()));
    CHECK_FALSE(desk.holderOf(lost).value().has_value());
    CHECK(badges.revoke(lost.toString()).error().code == Error::Code::NotFound);
    CHECK(badges.revoke(u"12345"_s).error().code == Error::Code::InvalidInput);
    REQUIRE(badges.issue({office.anna}));
    CHECK(register_.validOf({office.anna}).value()[office.anna] != lost.toString());
}

TEST_CASE("Badges taken back are not valid, and an unknown person gets none", "[services][papers]")
{
    Registers office;
    BadgeService badges(*office.profile);
    const auto act = badges.issue({office.anna});
    REQUIRE(UndoService(*office.profile).undo(act.value()));
    CHECK(storage::BadgeRepository(office.database()).validOf({office.anna}).value().isEmpty());
    CHECK(badges.issue({office.anna, 9'999}).error().code == Error::Code::NotFound);
    CHECK(storage::BadgeRepository(office.database()).validOf({office.anna}).value().isEmpty());
}
