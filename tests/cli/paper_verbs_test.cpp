// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile.h"
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "ui/print/papers/paper_maker.h"
#include "ui/print/pdf_writer.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::Cli;

namespace {

/// An evening with six women, of whom the last never came.
struct Evening {
    Cli cli;
    QString event;
    QString session;
    QStringList people;
    const QList<std::pair<QString, QString>> names{
        {u"Līga"_s, u"Ķirse"_s},   {u"Žanna"_s, u"Ščerbakova"_s}, {u"Sofija"_s, u"Fligelhofa"_s},
        {u"Елена"_s, u"Ёлкина"_s}, {u"Steffi"_s, u"Õunapuu"_s},   {u"Maarja-Liis"_s, u"Tamm"_s}};

    Evening()
    {
        const auto added
            = cli.answer({u"event"_s, u"add"_s, u"--title"_s, u"Apaļais galds"_s, u"--kind"_s,
                          u"round_table"_s, u"--start"_s, u"2026-03-05T17:30"_s, u"--end"_s,
                          u"2026-03-05T19:30"_s, u"--venue"_s, u"Kopā, lielā zāle"_s})
                  .object();
        event = added[u"uid"_s].toString();
        session = added[u"sessions"_s].toArray()[0].toObject()[u"uid"_s].toString();
        for (const auto& [given, family] : names) {
            const auto person
                = cli.answer({u"person"_s, u"add"_s, u"--given"_s, given, u"--family"_s, family})
                      .object()[u"uid"_s]
                      .toString();
            people.append(person);
            cli.answer({u"register"_s, event, person});
            if (family != u"Tamm")
                cli.answer({u"check-in"_s, session, person});
        }
    }

    QString path(const QString& name) const { return cli.path(name); }
    QString text(const QString& name) const
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path(name), u"-"_s});
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

}  // namespace

TEST_CASE("A sheet of two languages holds each expected name once and enters its number",
          "[cli][sheet]")
{
    const Evening evening;
    const auto made = evening.cli
                          .answer({u"sheet"_s, evening.event, u"--language"_s, u"lv+ru"_s,
                                   u"--out"_s, evening.path(u"sheet.pdf"_s)})
                          .object();
    CHECK(made[u"pages"_s].toInt() >= 1);
    REQUIRE(made[u"numbers"_s].toArray().size() == 1);
    const auto number = made[u"numbers"_s].toArray()[0].toString();
    static const QRegularExpression shape(u"^[A-Z][0-9]{2}-0001$"_s);
    CHECK(shape.match(number).hasMatch());
    const auto text = evening.text(u"sheet.pdf"_s);
    for (const auto& [given, family] : evening.names) {
        CAPTURE(family);
        CHECK(text.count(family + u' ' + given) == 1);
    }
    CHECK(text.contains(u"Dalībnieku reģistrācijas lapa"_s));
    CHECK(text.contains(u"Регистрационный лист участников"_s));
    CHECK(text.contains(number));
    // the same sheet again: the same number, the same bytes
    const auto again = evening.cli
                           .answer({u"sheet"_s, evening.event, u"--language"_s, u"lv+ru"_s,
                                    u"--out"_s, evening.path(u"again.pdf"_s)})
                           .object();
    CHECK(again[u"numbers"_s] == made[u"numbers"_s]);
    const bool same = evening.bytes(u"again.pdf"_s) == evening.bytes(u"sheet.pdf"_s);
    CHECK(same);
    const auto history = evening.cli.answer({u"history"_s}).array();
    CHECK(history[0].toObject()[u"kind"_s].toString() == u"sheet.issue"_s);
    CHECK(history[1].toObject()[u"kind"_s].toString() != u"sheet.issue"_s);
}

TEST_CASE("Every choice of a sheet can be typed", "[cli][sheet]")
{
    const Evening evening;
    const auto sheet = [&](const QStringList& more) {
        evening.cli.answer(
            QStringList{u"sheet"_s, evening.event, u"--out"_s, evening.path(u"sheet.pdf"_s)}
            + more);
        return evening.text(u"sheet.pdf"_s);
    };
    CHECK(sheet({u"--columns"_s, u"number,name,phone,signature"_s}).contains(u"Tālrunis"_s));
    CHECK(sheet({u"--language"_s, u"et"_s}).contains(u"Allkiri"_s));
    const auto byGiven = sheet({u"--sort"_s, u"given"_s});
    CHECK(byGiven.indexOf(u"Ķirse Līga"_s) < byGiven.indexOf(u"Fligelhofa Sofija"_s));
    CHECK_FALSE(sheet({u"--initials"_s}).contains(u"Ķirse"_s));
    CHECK_FALSE(
        sheet({u"--blank"_s, u"none"_s})
            .contains(QRegularExpression(u"^ +7 *$"_s, QRegularExpression::MultilineOption)));
    CHECK(sheet({u"--form"_s, u"slips"_s}).count(u"Paraksts"_s) >= 6);
    CHECK(sheet({u"--form"_s, u"online"_s}).contains(u"17:24"_s));
    CHECK(sheet({u"--session"_s, evening.session, u"--landscape"_s, u"--row-codes"_s})
              .contains(u"Ķirse Līga"_s));
    CHECK(sheet({u"--day"_s, u"2026-03-05"_s}).contains(u"Ķirse Līga"_s));
}

TEST_CASE("A sheet that cannot be is refused with a sentence and no file", "[cli][sheet][usage]")
{
    const Evening evening;
    const QStringList sheet{u"sheet"_s, evening.event, u"--out"_s, evening.path(u"no.pdf"_s)};
    for (const auto& broken :
         {QStringList{u"--columns"_s, u"name,shoe_size"_s}, QStringList{u"--sort"_s, u"age"_s},
          QStringList{u"--language"_s, u"fr"_s}, QStringList{u"--language"_s, u"lv+ru+et"_s},
          QStringList{u"--blank"_s, u"lots"_s}, QStringList{u"--blank"_s, u"5000"_s},
          QStringList{u"--form"_s, u"scroll"_s}, QStringList{u"--day"_s, u"2026-02-30"_s},
          QStringList{u"--day"_s, u"2026-03-06"_s}, QStringList{u"--session"_s, u"x"_s},
          QStringList{u"--session"_s, QString(32, u'a')}}) {
        CAPTURE(broken.join(u' '));
        const auto run = evening.cli.run(sheet + broken);
        CHECK(run.code == 1);
        CHECK(run.err.count(u'\n') == 1);
    }
    CHECK_FALSE(QFile::exists(evening.path(u"no.pdf"_s)));
    CHECK(evening.cli.run({u"sheet"_s, evening.event}).code == 2);
    CHECK(evening.cli.run({u"sheet"_s, u"--out"_s, evening.path(u"no.pdf"_s)}).code == 2);
    CHECK(
        evening.cli.run({u"sheet"_s, QString(32, u'a'), u"--out"_s, evening.path(u"no.pdf"_s)}).code
        == 1);
    const auto nowhere = evening.cli.run(
        {u"sheet"_s, evening.event, u"--out"_s, evening.path(u"no/such/folder.pdf"_s)});
    CHECK(nowhere.code == 1);
    CHECK(nowhere.err.contains(u"folder.pdf"_s));
}

TEST_CASE("The paper of the command line is the one of the screen, byte for byte", "[cli][papers]")
{
    Evening evening;
    // the number first, as printing on screen does
    evening.cli.answer({u"sheet"_s, evening.event, u"--language"_s, u"et"_s, u"--out"_s,
                        evening.path(u"sheet.pdf"_s)});
    evening.cli.answer({u"report"_s, u"attendance"_s, u"--event"_s, evening.event, u"--language"_s,
                        u"et"_s, u"--out"_s, evening.path(u"report.pdf"_s)});
    evening.cli.answer({u"report"_s, u"certificate"_s, u"--event"_s, evening.event, u"--out"_s,
                        evening.path(u"certificate.pdf"_s)});
    const FixedClock clock(QDateTime::fromString(u"2026-03-05T15:24:00Z"_s, Qt::ISODate));
    const auto profile = storage::Profile::openForReading(evening.cli.profile(), clock);
    REQUIRE(profile);
    for (const auto& [kind, name] :
         {std::pair{print::PaperKind::SignInSheet, u"sheet.pdf"_s},
          std::pair{print::PaperKind::EventAttendance, u"report.pdf"_s},
          std::pair{print::PaperKind::Certificates, u"certificate.pdf"_s}}) {
        CAPTURE(name);
        auto request = print::usualRequest(*profile.value(), kind, Uid::fromString(evening.event));
        REQUIRE(request);
        if (kind != print::PaperKind::Certificates)
            request.value().language = Language::Estonian;
        const auto paper
            = print::makePaper(*profile.value(), request.value(), Words(Language::English));
        REQUIRE(paper);
        CHECK(paper.value().numbers.isEmpty());
        REQUIRE(print::writePdf(*paper.value().document, evening.path(u"screen.pdf"_s), clock));
        const bool same = evening.bytes(u"screen.pdf"_s) == evening.bytes(name);
        CHECK(same);
    }
}

TEST_CASE("The attendance of an event comes as figures, as paper and as tables", "[cli][report]")
{
    const Evening evening;
    const QStringList report{u"report"_s, u"attendance"_s, u"--event"_s, evening.event};
    const auto json = evening.cli.answer(report).object();
    CHECK(json[u"event"_s].toString() == evening.event);
    CHECK(json[u"unique"_s].toInt() == 5);
    CHECK(json[u"participations"_s].toInt() == 5);
    REQUIRE(json[u"sessions"_s].toArray().size() == 1);
    const auto session = json[u"sessions"_s].toArray()[0].toObject();
    CHECK(session[u"uid"_s].toString() == evening.session);
    CHECK(session[u"start"_s].toString() == u"2026-03-05T15:30:00Z"_s);
    CHECK(session[u"present"_s].toInt() == 5);
    CHECK(session[u"late"_s].toInt() == 0);
    CHECK(session[u"minutes"_s].toInt() == 600);
    CHECK(json[u"rows"_s].toArray().size() == 6);

    evening.cli.answer(
        report + QStringList{u"--format"_s, u"json"_s, u"--out"_s, evening.path(u"r.json"_s)});
    CHECK(QJsonDocument::fromJson(evening.bytes(u"r.json"_s)).object() == json);

    evening.cli.answer(report + QStringList{u"--out"_s, evening.path(u"r.csv"_s)});
    const auto csv = evening.bytes(u"r.csv"_s);
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(QString::fromUtf8(csv).contains(u"Ķirse Līga;"_s));
    CHECK_FALSE(csv.contains("'+"));
    evening.cli.answer(
        report + QStringList{u"--language"_s, u"en"_s, u"--out"_s, evening.path(u"en.csv"_s)});
    CHECK(QString::fromUtf8(evening.bytes(u"en.csv"_s)).contains(u"Ķirse Līga,"_s));
    evening.cli.answer(report + QStringList{u"--out"_s, evening.path(u"r.xlsx"_s)});
    CHECK(evening.bytes(u"r.xlsx"_s).startsWith("PK"));

    evening.cli.answer(report + QStringList{u"--out"_s, evening.path(u"r.pdf"_s)});
    const auto text = evening.text(u"r.pdf"_s);
    for (const auto& [given, family] : evening.names) {
        CAPTURE(family);
        CHECK(text.count(family + u' ' + given) == 1);
    }
    evening.cli.answer(report
                       + QStringList{u"--without-names"_s, u"--out"_s, evening.path(u"r.pdf"_s)});
    CHECK_FALSE(evening.text(u"r.pdf"_s).contains(u"Ķirse"_s));
}

TEST_CASE("Names that a spreadsheet would run as formulas are only text in CSV",
          "[cli][report][faults]")
{
    const Evening evening;
    const auto person = evening.cli
                            .answer({u"person"_s, u"add"_s, u"--given"_s, u"x"_s, u"--family"_s,
                                     u"=HYPERLINK(\"http://evil.example\";\"Anna\")"_s})
                            .object()[u"uid"_s]
                            .toString();
    evening.cli.answer({u"check-in"_s, evening.session, person});
    evening.cli.answer({u"report"_s, u"attendance"_s, u"--event"_s, evening.event, u"--out"_s,
                        evening.path(u"r.csv"_s)});
    CHECK(QString::fromUtf8(evening.bytes(u"r.csv"_s)).contains(u"\"'=HYPERLINK("_s));
}

TEST_CASE("A project's report counts people once and says by how much the sum is too high",
          "[cli][report]")
{
    const Cli cli;
    cli.answer({u"sample"_s, u"am"_s});
    const auto dump = cli.path(u"dump"_s);
    cli.answer({u"dump"_s, u"--out"_s, dump});
    const auto projects = Cli::csv(dump + u"/project.csv"_s);
    REQUIRE(projects.size() == 1);
    const auto project = projects.first()[u"uid"_s];
    const QStringList report{u"report"_s, u"attendance"_s, u"--project"_s, project};
    const auto json = cli.answer(report).object();
    CHECK(json[u"unique"_s].toInt() == 342);
    CHECK(json[u"sum"_s].toInt() - json[u"overlap"_s].toInt() == 342);
    CHECK(json[u"overlap"_s].toInt() > 0);
    CHECK(json[u"participations"_s].toInt() >= json[u"sum"_s].toInt());
    CHECK(json[u"rows"_s].toArray().size() == 13);  // two are still to come

    cli.answer(report + QStringList{u"--language"_s, u"et"_s, u"--out"_s, cli.path(u"r.pdf"_s)});
    const auto period
        = cli.answer(report + QStringList{u"--period"_s, u"2026-02-01..2026-03-05"_s}).object();
    CHECK(period[u"unique"_s].toInt() < 342);
    CHECK(period[u"from"_s].toString() == u"2026-02-01"_s);
    CHECK(cli.answer({u"report"_s, u"attendance"_s, u"--period"_s, u"2020-01-01..2026-12-31"_s})
              .object()[u"unique"_s]
              .toInt()
          == 342);
    CHECK(cli.run(report + QStringList{u"--period"_s, u"2026-03-05..2026-02-01"_s}).code == 1);
    CHECK(cli.run(report + QStringList{u"--period"_s, u"last year"_s}).code == 1);
    CHECK(cli.run({u"report"_s, u"attendance"_s, u"--project"_s, u"x"_s}).code == 1);
    CHECK(cli.run({u"report"_s, u"attendance"_s}).code == 2);
    CHECK(cli.run({u"report"_s}).code == 2);
}

TEST_CASE("Transcript, certificates, badges and lists are made from the command line too",
          "[cli][report]")
{
    const Evening evening;
    const auto& cli = evening.cli;
    cli.answer({u"report"_s, u"transcript"_s, u"--person"_s, evening.people.first(), u"--out"_s,
                evening.path(u"t.pdf"_s)});
    CHECK(evening.text(u"t.pdf"_s).contains(u"Līga Ķirse"_s));
    const auto rows = cli.answer({u"report"_s, u"transcript"_s, evening.people.first()})
                          .object()[u"rows"_s]
                          .toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].toObject()[u"date"_s].toString() == u"2026-03-05"_s);
    CHECK(rows[0].toObject()[u"minutes"_s].toInt() == 120);

    const auto certificates
        = cli.answer({u"report"_s, u"certificate"_s, u"--event"_s, evening.event, u"--out"_s,
                      evening.path(u"c.pdf"_s), u"--second"_s, u"Ieva Liepa, centra vadītāja"_s})
              .object();
    CHECK(certificates[u"pages"_s].toInt() == 5);
    CHECK(certificates[u"numbers"_s].toArray().size() == 5);
    REQUIRE(certificates[u"remarks"_s].toArray().size() == 1);
    CHECK(certificates[u"remarks"_s].toArray()[0].toString().contains(u"Tamm Maarja-Liis"_s));
    CHECK(evening.text(u"c.pdf"_s).count(u"Ieva Liepa"_s) == 5);
    const auto number = certificates[u"numbers"_s].toArray()[0].toString();
    CHECK(cli.answer({u"report"_s, u"certificate"_s, u"--revoke"_s, number}).code == 0);
    CHECK(cli.run({u"report"_s, u"certificate"_s, u"--revoke"_s, number}).code == 1);
    const auto one
        = cli.answer({u"report"_s, u"certificate"_s, u"--event"_s, evening.event, u"--person"_s,
                      evening.people.first(), u"--out"_s, evening.path(u"one.pdf"_s)})
              .object();
    CHECK(one[u"pages"_s].toInt() == 1);
    CHECK(cli.run({u"report"_s, u"certificate"_s, u"--event"_s, evening.event, u"--least-minutes"_s,
                   u"121"_s, u"--out"_s, evening.path(u"c.pdf"_s)})
              .code
          == 1);
    CHECK(cli.run({u"report"_s, u"certificate"_s, u"--event"_s, evening.event, u"--least-share"_s,
                   u"101"_s, u"--out"_s, evening.path(u"c.pdf"_s)})
              .code
          == 1);
    CHECK(cli.run({u"report"_s, u"certificate"_s}).code == 2);

    const auto badges = cli.answer({u"report"_s, u"badges"_s, u"--event"_s, evening.event,
                                    u"--out"_s, evening.path(u"b.pdf"_s)})
                            .object();
    CHECK(badges[u"pages"_s].toInt() == 1);
    const auto first = evening.bytes(u"b.pdf"_s);
    cli.answer({u"report"_s, u"badges"_s, u"--event"_s, evening.event, u"--out"_s,
                evening.path(u"b.pdf"_s)});
    const bool same = evening.bytes(u"b.pdf"_s) == first;  // her number stays hers
    CHECK(same);
    CHECK(cli.run({u"report"_s, u"badges"_s, u"--revoke"_s, u"123"_s}).code == 1);
    CHECK(cli.run({u"report"_s, u"badges"_s}).code == 2);

    cli.answer({u"report"_s, u"thanks"_s, u"--event"_s, evening.event, u"--out"_s,
                evening.path(u"l.pdf"_s)});
    CHECK(evening.text(u"l.pdf"_s).contains(u"Ķirse Līga"_s));
    cli.answer({u"report"_s, u"absent"_s, u"--event"_s, evening.event, u"--out"_s,
                evening.path(u"l.pdf"_s)});
    CHECK(evening.text(u"l.pdf"_s).contains(u"Tamm Maarja-Liis"_s));
    CHECK_FALSE(evening.text(u"l.pdf"_s).contains(u"Ķirse Līga"_s));
}
