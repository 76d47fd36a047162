// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::Cli;

namespace {

QString addPerson(const Cli& cli, const QString& given, const QString& family)
{
    return cli.answer({u"person"_s, u"add"_s, u"--given"_s, given, u"--family"_s, family})
        .object()[u"uid"_s]
        .toString();
}

QStringList roundTable(const QStringList& more = {})
{
    return QStringList{u"event"_s,   u"add"_s,
                       u"--title"_s, u"Apaļais galds: darbs un bērni"_s,
                       u"--kind"_s,  u"round_table"_s,
                       u"--start"_s, u"2026-03-05T17:30"_s,
                       u"--end"_s,   u"2026-03-05T15:30:00-02:00"_s,
                       u"--venue"_s, u"Kopā, lielā zāle"_s}
    + more;
}

}  // namespace

TEST_CASE("An event is planned with its venue by name, and its times are answered in UTC",
          "[cli][event]")
{
    const Cli cli;
    const auto added = cli.answer(roundTable()).object();
    CHECK(added[u"uid"_s].toString().size() == 32);
    REQUIRE(added[u"sessions"_s].toArray().size() == 1);
    const auto session = added[u"sessions"_s].toArray()[0].toObject();
    CHECK(session[u"uid"_s].toString().size() == 32);
    CHECK(session[u"start"_s].toString() == u"2026-03-05T15:30:00Z"_s);  // Riga is two hours ahead
    CHECK(session[u"end"_s].toString() == u"2026-03-05T17:30:00Z"_s);
    CHECK(session.size() == 3);

    const auto list = cli.answer({u"event"_s, u"list"_s}).array();
    REQUIRE(list.size() == 1);
    CHECK(list[0].toObject()[u"uid"_s] == added[u"uid"_s]);
    CHECK(list[0].toObject()[u"venue"_s].toString() == u"Kopā, lielā zāle"_s);
    CHECK(cli.answer({u"event"_s, u"list"_s, u"--from"_s, u"2026-03-06"_s}).array().isEmpty());
    CHECK(cli.answer({u"event"_s, u"list"_s, u"--to"_s, u"2026-03-05"_s}).array().size() == 1);

    const auto shown = cli.answer({u"event"_s, u"show"_s, added[u"uid"_s].toString()}).object();
    CHECK(shown[u"kind"_s].toString() == u"round_table"_s);
    CHECK(shown[u"venue"_s].toString() == u"Kopā, lielā zāle"_s);
    CHECK(shown[u"sessions"_s].toArray()[0].toObject()[u"minutes"_s].toInt() == 120);
    CHECK(shown[u"registrations"_s].toArray().isEmpty());
}

TEST_CASE("A weekly series gets its meetings at the same hour, also over the change of summer time",
          "[cli][event]")
{
    const Cli cli;
    const auto sessions
        = cli.answer(roundTable({u"--weekly"_s, u"5"_s})).object()[u"sessions"_s].toArray();
    REQUIRE(sessions.size() == 5);
    CHECK(sessions[3].toObject()[u"start"_s].toString() == u"2026-03-26T15:30:00Z"_s);
    CHECK(sessions[4].toObject()[u"start"_s].toString() == u"2026-04-02T14:30:00Z"_s);
}

TEST_CASE("What cannot be an event is refused, what is not understood is wrong usage",
          "[cli][event][usage]")
{
    const Cli cli;
    for (const auto& broken :
         {QStringList{u"--kind"_s, u"party"_s}, QStringList{u"--end"_s, u"2026-03-05T17:00"_s},
          QStringList{u"--start"_s, u"2026-02-30T17:00"_s},
          QStringList{u"--start"_s, u"tomorrow"_s}, QStringList{u"--places"_s, u"many"_s},
          QStringList{u"--places"_s, u"0"_s}, QStringList{u"--weekly"_s, u"0"_s},
          QStringList{u"--weekly"_s, u"5000"_s}, QStringList{u"--project"_s, u"nobody"_s},
          QStringList{u"--title"_s, QString(10'000, u'ā')}}) {
        CAPTURE(broken.first(), broken.last().left(30));
        const auto run = cli.run(roundTable(broken));
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count(u'\n') == 1);
    }
    for (const auto& typed : {QStringList{u"event"_s, u"add"_s},
                              QStringList{u"event"_s, u"add"_s, u"--title"_s, u"A"_s},
                              QStringList{u"event"_s}, QStringList{u"event"_s, u"show"_s},
                              QStringList{u"event"_s, u"add"_s, u"--colour"_s, u"red"_s}}) {
        CAPTURE(typed.join(u' '));
        CHECK(cli.run(typed).code == 2);
    }
    CHECK(cli.run({u"event"_s, u"show"_s, QString(32, u'a')}).code == 1);
    CHECK(cli.answer({u"event"_s, u"list"_s}).array().isEmpty());
}

TEST_CASE("People are registered until it is full, then wait in order, and come in with a reason",
          "[cli][register]")
{
    const Cli cli;
    const auto event
        = cli.answer(roundTable({u"--places"_s, u"1"_s})).object()[u"uid"_s].toString();
    const auto anna = addPerson(cli, u"Anna"_s, u"Bērziņa"_s);
    const auto olga = addPerson(cli, u"Olga"_s, u"Jurjeva"_s);
    const auto ulle = addPerson(cli, u"Ülle"_s, u"Õunapuu"_s);
    const auto state = [&](const QStringList& typed) {
        return cli.answer(QStringList{u"register"_s, event} + typed).object();
    };
    CHECK(state({anna})[u"state"_s].toString() == u"registered"_s);
    CHECK(state({anna})[u"state"_s].toString() == u"already"_s);
    const auto waiting = state({olga});
    CHECK(waiting[u"state"_s].toString() == u"waiting"_s);
    CHECK(waiting[u"position"_s].toInt() == 1);
    CHECK(waiting[u"name"_s].toString() == u"Jurjeva Olga"_s);
    CHECK(state({ulle, u"--let-in"_s, u"tulks"_s})[u"state"_s].toString() == u"registered"_s);
    CHECK(state({anna, u"--cancel"_s})[u"state"_s].toString() == u"cancelled"_s);
    const auto shown = cli.answer({u"event"_s, u"show"_s, event}).object();
    CHECK(shown[u"registrations"_s].toArray().size() == 3);

    CHECK(cli.run({u"register"_s, event}).code == 2);
    CHECK(cli.run({u"register"_s, event, QString(32, u'a')}).code == 1);
    CHECK(cli.run({u"register"_s, event, anna, u"--children"_s, u"99"_s}).code == 1);
    const auto latvian = cli.run({u"--language"_s, u"lv"_s, u"register"_s, event, anna});
    CHECK(QString::fromUtf8(latvian.out).startsWith(u"Gaidīšanas sarakstā: Bērziņa Anna"_s));
}

TEST_CASE("Who waited for a place and came waits no longer, full room or not", "[cli][check-in]")
{
    const Cli cli;
    const auto added = cli.answer(roundTable({u"--places"_s, u"1"_s})).object();
    const auto event = added[u"uid"_s].toString();
    const auto session = added[u"sessions"_s].toArray()[0].toObject()[u"uid"_s].toString();
    const auto anna = addPerson(cli, u"Anna"_s, u"Bērziņa"_s);
    const auto olga = addPerson(cli, u"Olga"_s, u"Jurjeva"_s);
    cli.answer({u"register"_s, event, anna});
    CHECK(cli.answer({u"register"_s, event, olga}).object()[u"state"_s].toString() == u"waiting"_s);
    CHECK(cli.answer({u"check-in"_s, session, olga}).object()[u"state"_s].toString()
          == u"present"_s);
    CHECK(cli.answer({u"register"_s, event, olga}).object()[u"state"_s].toString() == u"already"_s);
}

TEST_CASE("A check-in is taken at any time, once, and can be taken away", "[cli][check-in]")
{
    const Cli cli;
    const auto session = cli.answer(roundTable())
                             .object()[u"sessions"_s]
                             .toArray()[0]
                             .toObject()[u"uid"_s]
                             .toString();
    const auto anna = addPerson(cli, u"Anna"_s, u"Bērziņa"_s);
    const auto checkIn = [&](const QStringList& more) {
        return cli.answer(QStringList{u"check-in"_s, session, anna} + more).object();
    };
    CHECK(checkIn({u"--undo"_s})[u"state"_s].toString() == u"not_marked"_s);
    const auto came
        = checkIn({u"--at"_s, u"2025-11-01T09:00"_s});  // months before: paper comes late
    CHECK(came[u"state"_s].toString() == u"present"_s);
    CHECK(came[u"at"_s].toString() == u"2025-11-01T07:00:00Z"_s);
    const auto again = checkIn({u"--at"_s, u"2031-01-01T00:00:00Z"_s});
    CHECK(again[u"state"_s].toString() == u"already_here"_s);
    CHECK(again[u"at"_s].toString() == u"2025-11-01T07:00:00Z"_s);
    CHECK(checkIn({u"--undo"_s})[u"state"_s].toString() == u"cleared"_s);
    CHECK(checkIn({})[u"at"_s].toString() == u"2026-03-05T15:24:00Z"_s);

    CHECK(cli.run({u"check-in"_s, session}).code == 2);
    CHECK(cli.run({u"check-in"_s, session, anna, u"--at"_s, u"noon"_s}).code == 1);
    CHECK(cli.run({u"check-in"_s, session, anna, u"--at"_s}).code == 2);
    CHECK(cli.run({u"check-in"_s, anna, session}).code == 1);  // the wrong way round
    CHECK(cli.run({u"check-in"_s, session, anna, u"--children"_s, u"21"_s}).code == 1);
}
