// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/office_service.h"

#include "core/crypto/hash.h"
#include "core/services/office_setup.h"
#include "core/services/project_service.h"
#include "core/services/undo_service.h"
#include "core/storage/backup.h"
#include "core/storage/organisation_repository.h"
#include "core/storage/project_repository.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kaasa;
using namespace kaasa::services;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSvg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"/>";

domain::ProjectId addProject(test::ProfileFixture& f, const QString& title = u"ActiveMoms"_s)
{
    const auto added = ProjectService(*f.profile).add({.title = title});
    REQUIRE(added);
    return added.value();
}

}  // namespace

TEST_CASE("One's own organisation is changed field by field, and each step is undone",
          "[services][office]")
{
    test::ProfileFixture f;
    OfficeService office(*f.profile);
    REQUIRE(office.changeOwn([](auto& own) { own.registrationNumber = u" 40008000000 "_s; }));
    REQUIRE(office.changeOwn([](auto& own) { own.municipality = u"Bauska"_s; }));
    storage::OrganisationRepository organisations(f.database());
    CHECK(organisations.own().value().registrationNumber == u"40008000000"_s);
    REQUIRE(UndoService(*f.profile).undoLast());
    CHECK(organisations.own().value().municipality.isEmpty());
    CHECK(organisations.own().value().registrationNumber == u"40008000000"_s);
}

TEST_CASE("One's own organisation cannot be removed, a partner can", "[services][office]")
{
    test::ProfileFixture f;
    OfficeService office(*f.profile);
    storage::OrganisationRepository organisations(f.database());
    const auto refused = office.remove(organisations.own().value().id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments == QStringList{u"organisation.own"_s});
    const auto partner = office.add(u"Mittetulundusühing Koos"_s);
    REQUIRE(partner);
    CHECK(office.add(u" mittetulundusühing  koos "_s).value() == partner.value());
    REQUIRE(office.remove(partner.value()));
    CHECK(organisations.all().value().size() == 1);
}

TEST_CASE("An e-mail address that is none is refused with its field", "[services][office]")
{
    test::ProfileFixture f;
    const auto changed
        = OfficeService(*f.profile).changeOwn([](auto& own) { own.email = u"kopa(at)lv"_s; });
    REQUIRE_FALSE(changed);
    CHECK(changed.error().arguments.value(0) == u"email"_s);
}

TEST_CASE("The name of whoever works here is changed and undone", "[services][office]")
{
    test::ProfileFixture f;
    OfficeService office(*f.profile);
    const auto before = office.memberName().value();
    REQUIRE(office.renameMember(u"Ieva Ozola"_s));
    CHECK(office.memberName().value() == u"Ieva Ozola"_s);
    REQUIRE(UndoService(*f.profile).undoLast());
    CHECK(office.memberName().value() == before);
}

TEST_CASE("A new project is led by one's own organisation and gains partners",
          "[services][project]")
{
    test::ProfileFixture f;
    const auto id = addProject(f);
    ProjectService service(*f.profile);
    REQUIRE(service.setPartner(id, u"Tartu rahvaülikool"_s, domain::PartnerRole::Partner));
    storage::ProjectRepository projects(f.database());
    auto partners = projects.partners(id).value();
    REQUIRE(partners.size() == 2);
    CHECK(partners.first().role == domain::PartnerRole::Lead);
    CHECK(partners.last().name == u"Tartu rahvaülikool"_s);
    REQUIRE(service.setPartner(id, u"Tartu rahvaülikool"_s, domain::PartnerRole::Associated));
    partners = projects.partners(id).value();
    REQUIRE(partners.size() == 2);
    CHECK(partners.last().role == domain::PartnerRole::Associated);
    REQUIRE(service.removePartner(partners.last()));
    CHECK(projects.partners(id).value().size() == 1);
    REQUIRE(UndoService(*f.profile).undoLast());
    CHECK(projects.partners(id).value().size() == 2);
}

TEST_CASE("A project that ends before it begins is refused", "[services][project]")
{
    test::ProfileFixture f;
    const auto id = addProject(f);
    const auto changed = ProjectService(*f.profile).change(id, [](auto& project) {
        project.startsOn = QDate(2026, 3, 1);
        project.endsOn = QDate(2026, 2, 28);
    });
    REQUIRE_FALSE(changed);
    CHECK(changed.error().arguments.value(0) == u"ends_on"_s);
    CHECK_FALSE(storage::ProjectRepository(f.database()).find(id).value().startsOn.isValid());
}

TEST_CASE("A project has its own funding statement where it needs one", "[services][project]")
{
    test::ProfileFixture f;
    const auto id = addProject(f);
    ProjectService service(*f.profile);
    storage::ProjectRepository projects(f.database());
    CHECK(projects.fundingStatements(id).value().isEmpty());
    REQUIRE(service.setFundingStatement(id, Language::Latvian, u"Finansē\nEiropas Savienība"_s));
    CHECK(projects.fundingStatements(id).value().value(Language::Latvian)
          == u"Finansē\nEiropas Savienība"_s);
    REQUIRE(service.setFundingStatement(id, Language::Latvian, {}));
    CHECK(projects.fundingStatements(id).value().isEmpty());
}

TEST_CASE("Six logos stand in a strip, in the order people choose, and a seventh is refused",
          "[services][project]")
{
    test::ProfileFixture f;
    const auto id = addProject(f);
    ProjectService service(*f.profile);
    QList<domain::LogoId> logos;
    for (int i = 1; i <= 6; ++i) {
        const auto logo
            = service.addLogo({.project = id, .name = u"Logo %1"_s.arg(i), .image = kSvg});
        REQUIRE(logo);
        logos.append(logo.value());
    }
    const auto seventh = service.addLogo({.project = id, .name = u"Logo 7"_s, .image = kSvg});
    REQUIRE_FALSE(seventh);
    CHECK(seventh.error().arguments == QStringList{u"logo.too_many"_s});
    REQUIRE(service.moveLogo(logos.last(), -1));
    storage::ProjectRepository projects(f.database());
    const auto strip = projects.logos(id).value();
    CHECK(strip.at(4).name == u"Logo 6"_s);
    CHECK(strip.at(4).mediaType == u"image/svg+xml"_s);
    CHECK(strip.at(5).name == u"Logo 5"_s);
    CHECK(service.moveLogo(logos.first(), -1).value() == 0);
    REQUIRE(service.removeLogo(logos.first()));
    CHECK(projects.logos(id).value().size() == 5);
    REQUIRE(UndoService(*f.profile).undoLast());
    CHECK(projects.logos(id).value().first().name == u"Logo 1"_s);
}

TEST_CASE("The organisation has logos of its own, apart from those of projects",
          "[services][project]")
{
    test::ProfileFixture f;
    const auto id = addProject(f);
    ProjectService service(*f.profile);
    REQUIRE(service.addLogo({.name = u"Kopā"_s, .image = kSvg}));
    storage::ProjectRepository projects(f.database());
    CHECK(projects.logos({}).value().size() == 1);
    CHECK(projects.logos(id).value().isEmpty());
}

TEST_CASE("A file that is no picture, or too big, does not become a logo", "[services][project]")
{
    test::ProfileFixture f;
    ProjectService service(*f.profile);
    const auto text = service.addLogo({.name = u"Kopā"_s, .image = "just words"});
    REQUIRE_FALSE(text);
    CHECK(text.error().arguments.value(0) == u"logo"_s);
    const auto big = service.addLogo(
        {.name = u"Kopā"_s, .image = kSvg + QByteArray(domain::ProjectLogo::kMostBytes, ' ')});
    REQUIRE_FALSE(big);
}

TEST_CASE("A new office begins with all that was asked", "[services][office]")
{
    QTemporaryDir folder;
    const FixedClock clock(test::eveningInMarch());
    const auto path = freeProfilePath(folder.path(), u"Centrs «Kopā»"_s);
    REQUIRE(createOffice(path,
                         {.organisation = u"Centrs «Kopā»"_s,
                          .registrationNumber = u"40008000000"_s,
                          .municipality = u"Bauska"_s,
                          .memberName = u"Ieva"_s,
                          .pin = u"2580"_s},
                         clock));
    const auto profile = storage::Profile::open(path, clock);
    REQUIRE(profile);
    const auto own = storage::OrganisationRepository(profile.value()->database()).own().value();
    CHECK(own.municipality == u"Bauska"_s);
    CHECK(own.registrationNumber == u"40008000000"_s);
    CHECK(crypto::passwordMatches(profile.value()->secret(u"desk.pin").value(), u"2580"_s));
    CHECK(freeProfilePath(folder.path(), u"Centrs «Kopā»"_s) != path);
}

TEST_CASE("A PIN that is too short leaves no half-made profile behind", "[services][office]")
{
    QTemporaryDir folder;
    const FixedClock clock(test::eveningInMarch());
    const auto path = freeProfilePath(folder.path(), u"Kopā"_s);
    const auto made = createOffice(path, {.organisation = u"Kopā"_s, .pin = u"1"_s}, clock);
    REQUIRE_FALSE(made);
    CHECK(made.error().arguments.value(0) == u"pin"_s);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A backup becomes the profile to work in, a broken one does not", "[services][office]")
{
    QTemporaryDir folder;
    const FixedClock clock(test::eveningInMarch());
    const auto path = folder.filePath(u"Kopā.kaasa"_s);
    REQUIRE(createOffice(path, {.organisation = u"Kopā"_s}, clock));
    QString backup;
    {
        const auto profile = storage::Profile::open(path, clock);
        backup = storage::makeBackup(profile.value()->database(), clock).value().path;
    }
    const auto again = freeProfilePath(folder.path(), u"Kopā"_s);
    REQUIRE(adoptBackup(backup, again));
    {
        // a profile in use: what it has just written lies beside the file
        const auto open = storage::Profile::open(again, clock);
        REQUIRE(open);
        REQUIRE(open.value()->setLocalSetting(u"just", u"written"_s));
        const auto copy = folder.filePath(u"copy.kaasa"_s);
        REQUIRE(adoptBackup(again, copy));
        CHECK(storage::Profile::open(copy, clock).value()->localSetting(u"just").value()
              == u"written"_s);
    }
    CHECK(storage::Profile::open(again, clock));
    QFile broken(folder.filePath(u"broken.kaasa"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("not a profile at all");
    broken.close();
    CHECK_FALSE(adoptBackup(broken.fileName(), folder.filePath(u"new.kaasa"_s)));
    CHECK_FALSE(QFile::exists(folder.filePath(u"new.kaasa"_s)));
}
