// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_line.h"
#include "core/services/undo_service.h"
#include "tests/exchange/entries_text.h"
#include "tests/exchange/import_centre.h"

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;
using test::Centre;
using test::counts;

namespace {

QString card(const QString& name)
{
    return test::dataFile(u"cards/"_s + name);
}

ContentLine lineOf(const QByteArray& bytes)
{
    const auto raw = RawContentLine::of(bytes);
    REQUIRE(raw);
    return contentLine(*raw, u"utf-8"_s, 1);
}

QByteArray cardOf(const QByteArray& lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n";
}

QStringList contactsOf(const domain::Person& person)
{
    QStringList contacts;
    for (const auto& contact : person.contacts)
        contacts.append(contact.normal
                        + (contact.remark.isEmpty() ? u""_s : u' ' + contact.remark));
    return contacts;
}

}  // namespace

TEST_CASE("Contacts of phones and programs are read, every field of them", "[exchange][cards]")
{
    const auto names = test::expectedFiles(u"cards"_s);
    CHECK(names.size() >= 9);
    for (const auto& name : names) {
        INFO(name.toStdString());
        CHECK(test::peopleOf(card(name)) == test::expectedRows(card(name)));
    }
}

TEST_CASE("A line of a card is taken apart as its parameters say", "[exchange][cards]")
{
    const auto phone = lineOf("item1.tel;type=\"home,voice\";PREF=1;x-label=\"a;b:c\":+371 26");
    CHECK(phone.group == u"item1");
    CHECK(phone.name == u"TEL");
    CHECK(phone.words(u"TYPE") == QStringList{u"home"_s, u"voice"_s});
    CHECK(phone.text(u"X-LABEL") == u"a;b:c");
    CHECK(phone.value == u"+371 26");
    CHECK(lineOf("TEL;CELL;PREF:1").words(u"TYPE") == QStringList{u"cell"_s, u"pref"_s});
    CHECK(lineOf("N;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1257:B=E7rzi=F2a").value
          == u"Bērziņa");
    CHECK(lineOf("N;QUOTED-PRINTABLE:=D0=AE=D0=BB=D0=B8=D1=8F").value == u"Юлия");
    CHECK(lineOf("NOTE;QUOTED-PRINTABLE:50=25 =ZZ =").value == u"50% =ZZ =");
    CHECK(lineOf("N;CHARSET=../../etc/x:Ēva").value == u"Ēva");
    CHECK_FALSE(RawContentLine::of("a line without a name"));
    CHECK_FALSE(RawContentLine::of("two words: x"));
    CHECK(partsOf(u"a\\;b;c\\\\;;\\n", u';') == QStringList{u"a;b"_s, u"c\\"_s, u""_s, u"\n"_s});
}

TEST_CASE("Contacts come in by the engine of all lists, are the same again and go again",
          "[exchange][cards][import]")
{
    Centre centre;
    const auto wanted = centre.request(card(u"01_android_lv.vcf"_s));
    const auto report = centre.run(wanted);
    CHECK(counts(report) == u"new 3, updated 0, same 0, fault 0"_s);
    const auto anna = centre.find(u"Bērziņa"_s);
    CHECK(contactsOf(anna.person)
          == QStringList{u"+37126123456"_s, u"anna.berzina@pasts.example"_s,
                         u"brīvības iela 45, dz. 12, rīga, lv-1010"_s, u"+37126987654"_s,
                         u"+37167012345"_s});
    CHECK(anna.note.contains(u"Biedrība „Kopā”"_s));
    CHECK(counts(centre.run(wanted)) == u"new 0, updated 0, same 3, fault 0"_s);
    REQUIRE(services::UndoService(*centre.profile).undoBatch(report.batch));
    CHECK(centre.people() == 0);

    CHECK(counts(centre.run(centre.request(card(u"04_google_ru.vcf"_s))))
          == u"new 2, updated 0, same 0, fault 0"_s);
    CHECK(centre.find(u"Шевченко"_s).tags.contains(u"Группа мам"_s));
}

TEST_CASE("A picture of any size is passed over; a line or a card beyond all measure is refused",
          "[exchange][cards]")
{
    Centre centre;
    const auto people = ListKind::People;
    const auto picture = "PHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(3'000'000, 'A') + "\r\n";
    CHECK(test::peopleOf(centre.write(cardOf("N:Liepa;Zane\r\n" + picture + "TEL:26111222\r\n")))
          == QStringList{u"1; given=Zane; family=Liepa; phone=+37126111222"_s});
    CHECK(test::refusalOf(
              centre.write(cardOf("N:Liepa;Zane\r\nNOTE:" + QByteArray(1'000'001, 'a') + "\r\n")),
              people)
          == u"entry_too_long");
    QByteArray folded("NOTE:a\r\n");
    folded += QByteArray(" aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n").repeated(30'000);
    CHECK(test::refusalOf(centre.write(cardOf(folded)), people) == u"entry_too_long");
    CHECK(
        test::refusalOf(centre.write(cardOf(QByteArray("TEL:26111222\r\n").repeated(5000))), people)
        == u"entry_too_long");
}

TEST_CASE("A thousand contacts in one file are a thousand rows, each with its line",
          "[exchange][cards]")
{
    Centre centre;
    const auto rows
        = test::peopleOf(centre.write(cardOf("N:Liepa;Zane\r\nTEL:26111222\r\n").repeated(1000)));
    REQUIRE(rows.size() == 1000);
    CHECK(rows.last() == u"4996; given=Zane; family=Liepa; phone=+37126111222");
}

TEST_CASE("Contacts are refused where no people are wanted, and files that only look like them",
          "[exchange][cards]")
{
    Centre centre;
    CHECK(test::refusalOf(card(u"05_apple.vcf"_s), ListKind::Events) == u"cards_elsewhere");
    CHECK(test::refusalOf(card(u"05_apple.vcf"_s), ListKind::Attendance) == u"cards_elsewhere");
    CHECK(test::refusalOf(centre.write("BEGIN:VCARDS\r\nEND:VCARDS\r\n"), ListKind::People)
          == u"no_entries");
    CHECK(test::refusalOf(centre.write("BEGIN:VCARD"), ListKind::People) == u"no_entries");
}
