// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/certificate_register.h"

#include "core/base/words.h"
#include "core/services/certificate_service.h"
#include "core/storage/profile.h"
#include "tests/support/catch.h"
#include "tests/support/centre.h"
#include "tests/support/profile_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("The register names every certificate by number, person, event and day",
          "[reports][register]")
{
    test::ProfileFixture stage;
    const auto centre = test::fillCentre(*stage.profile);
    const Words words(Language::English);
    const auto empty = reports::certificateRegister(*stage.profile, {}, words);
    REQUIRE(empty);
    CHECK(empty.value().tables.front().rows.empty());

    services::CertificateDraft draft{.event = centre.circle,
                                     .person = centre.people[u"Ivanova"_s],
                                     .rule = u"{}"_s,
                                     .minutes = 270,
                                     .language = u"ru"_s};
    REQUIRE(services::CertificateService(*stage.profile).issue({draft}));
    const auto of = [&](const reports::RegisterWish& wish) {
        const auto report = reports::certificateRegister(*stage.profile, wish, words);
        REQUIRE(report);
        return report.value().tables.front().rows;
    };
    const auto rows = of({});
    REQUIRE(rows.size() == 1);
    CHECK(std::get<QString>(rows[0].cells[1]) == u"Ivanova Jūlija"_s);
    CHECK(std::get<qint64>(rows[0].cells[3]) == 270);
    CHECK(rows[0].about.startsWith(u"person/"_s));
    CHECK(of({.project = centre.project}).size() == 1);
    CHECK(of({.from = QDate(2026, 3, 5), .to = QDate(2026, 3, 5)}).size() == 1);
    CHECK(of({.from = QDate(2026, 3, 6)}).empty());
    CHECK(of({.to = QDate(2026, 3, 4)}).empty());
}
