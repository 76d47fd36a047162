// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/arrows.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

QStringList broken(const QString& path, const QString& include)
{
    return test::brokenArrows({path, {u"#include \""_s + include + u'"'}});
}

}  // namespace

TEST_CASE("Every include follows an arrow of the house", "[architecture]")
{
    const auto files = test::sourceFiles({u"app"_s, u"core"_s, u"ui"_s, u"server"_s});
    REQUIRE(files.size() > 10);
    QStringList sentences;
    for (const auto& file : files)
        sentences += test::brokenArrows(file);
    CHECK(sentences == QStringList());
}

TEST_CASE("An include that goes up, sideways or past its room is caught", "[architecture]")
{
    CHECK(broken(u"core/domain/person.h"_s, u"core/storage/person_repository.h"_s).size() == 1);
    CHECK(broken(u"core/services/desk.cpp"_s, u"core/reports/report_table.h"_s).size() == 1);
    CHECK(broken(u"core/samples/am.cpp"_s, u"core/exchange/csv.h"_s).size() == 1);
    CHECK(broken(u"core/base/id.h"_s, u"core/sql/database.h"_s).size() == 1);
    CHECK(broken(u"core/names/skeleton.h"_s, u"core/domain/person.h"_s).size() == 1);
    CHECK(broken(u"core/sync/merge.h"_s, u"core/services/people.h"_s).size() == 1);
    CHECK(broken(u"core/domain/person.h"_s, u"core/crypto/seal.h"_s).size() == 1);
    CHECK(broken(u"server/space.h"_s, u"core/domain/person.h"_s).size() == 1);
    CHECK(broken(u"ui/print/sheet.cpp"_s, u"ui/shared/theme/theme.h"_s).size() == 1);
    CHECK(broken(u"app/kaasa_cli/main.cpp"_s, u"ui/desk/desk_page.h"_s).size() == 1);
    CHECK(broken(u"core/cellar/wine.h"_s, u"core/base/id.h"_s).size() == 1);
    CHECK(broken(u"core/domain/person.h"_s, u"id.h"_s).size() == 1);
}

TEST_CASE("An include that goes down is welcome", "[architecture]")
{
    CHECK(broken(u"core/domain/person.h"_s, u"core/base/id.h"_s).isEmpty());
    CHECK(broken(u"core/samples/am.cpp"_s, u"core/services/people.h"_s).isEmpty());
    CHECK(broken(u"core/services/backup.cpp"_s, u"core/crypto/seal.h"_s).isEmpty());
    CHECK(broken(u"ui/desk/desk_page.cpp"_s, u"ui/shared/inline_bar.h"_s).isEmpty());
    CHECK(broken(u"ui/events/sheet_page.cpp"_s, u"ui/print/sign_in_sheet.h"_s).isEmpty());
    CHECK(broken(u"app/kaasa_cli/main.cpp"_s, u"ui/print/sign_in_sheet.h"_s).isEmpty());
    CHECK(broken(u"core/sync/merge.h"_s, u"core/storage/schema.h"_s).isEmpty());
}
