// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_words.h"

#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::DeskAct;
using services::DeskOutcome;
using storage::DeskPerson;
using storage::DeskStanding;

namespace {

const auto kDot = u" · "_s;

}  // namespace

QString DeskWords::sentence(const DeskNews& news, const storage::Presence& presence)
{
    using domain::AttendanceState;
    const auto time = formats().time(presence.arrivedAt);
    if (news.act.kind == DeskAct::Kind::Leave)
        //: In the large band. %1 is a time.
        return tr("Left %1").arg(formats().time(presence.leftAt));
    if (presence.state == AttendanceState::Excused)
        return tr("Excused");
    if (presence.state == AttendanceState::Late)
        //: In the large band. %1 is a time.
        return tr("Late, %1").arg(time);
    //: In the large band: a person has come. %1 is a time.
    return tr("Present %1").arg(time);
}

DeskMessage DeskWords::stored(const DeskNews& news)
{
    const auto& presence = news.outcome->presence;
    QStringList parts;
    if (presence.children > 0)
        parts.append(withChildren(presence.children));
    parts.append(tr("stored on this computer"));
    const bool came = domain::tookPart(presence.state);
    return {.tone = came ? Tone::Success : Tone::Accent,
            .icon = came ? u"check"_s : u"info"_s,
            .name = news.name,
            .sentence = sentence(news, presence),
            .detail = parts.join(kDot),
            .undoable = true};
}

DeskMessage DeskWords::alreadySo(const DeskNews& news)
{
    const auto& presence = news.outcome->presence;
    //: Calm: nothing was done twice. %1 is a time.
    auto sentence = tr("Already here since %1").arg(formats().time(presence.arrivedAt));
    if (!presence.arrivedAt.isValid() || !domain::tookPart(presence.state))
        sentence = tr("Already marked so");
    return {.icon = u"clock"_s, .name = news.name, .sentence = sentence};
}

DeskMessage DeskWords::queued(const DeskNews& news, const QString& sentence)
{
    return {.tone = Tone::Warning,
            .icon = u"clock"_s,
            .name = news.name,
            .sentence = sentence,
            .detail = tr("The room is full. F5 lets in."),
            .undoable = news.outcome->kind == DeskOutcome::Kind::Queued};
}

DeskMessage DeskWords::waits(const DeskNews& news)
{
    return {.tone = Tone::Danger,
            .icon = u"warning"_s,
            .name = news.name,
            .sentence = tr("Not stored yet"),
            .detail = news.kept
                ? tr("It is kept sealed at another place and stored as soon as possible.")
                : tr("No other place could keep it: leave Kaasa open until it is stored."),
            .undoable = true};
}

DeskMessage DeskWords::message(const DeskNews& news)
{
    if (news.waits())
        return waits(news);
    if (!news.outcome)
        return {.tone = Tone::Danger,
                .icon = u"error"_s,
                .name = news.name,
                .sentence = sentenceFor(news.error.value_or(Error()))};
    switch (news.outcome->kind) {
    case DeskOutcome::Kind::Marked:
        return stored(news);
    case DeskOutcome::Kind::AlreadySo:
        return alreadySo(news);
    case DeskOutcome::Kind::Queued:
        return queued(news, tr("On the waiting list now"));
    case DeskOutcome::Kind::AlreadyQueued:
        return queued(news, tr("Already on the waiting list"));
    case DeskOutcome::Kind::TakenBack:
        return {.icon = u"undo"_s, .name = news.name, .sentence = tr("Taken back")};
    case DeskOutcome::Kind::NotHere:
        return {.tone = Tone::Warning,
                .icon = u"info"_s,
                .name = news.name,
                .sentence = tr("Not here yet"),
                .detail = tr("F5 marks a person present.")};
    }
    Q_UNREACHABLE();
}

DeskMessage DeskWords::unknownBadge()
{
    return {.tone = Tone::Warning,
            .icon = u"warning"_s,
            .sentence = tr("Badge not known here"),
            .detail = tr("Find the person by name.")};
}

DeskMessage DeskWords::misreadBadge()
{
    return {.tone = Tone::Warning,
            .icon = u"warning"_s,
            .sentence = tr("The badge was not read cleanly"),
            .detail = tr("Scan it once more.")};
}

DeskMessage DeskWords::nobodyFound(const QString& typed)
{
    return {.icon = u"search"_s,
            .sentence = tr("Nobody is found by “%1”.").arg(typed),
            .detail = tr("Ctrl+Enter registers a person who comes without registration.")};
}

DeskMessage DeskWords::chooseOne()
{
    return {.icon = u"people"_s,
            .sentence = tr("Several people have this name."),
            .detail = tr("↑ ↓ choose one, then Enter.")};
}

DeskMessage DeskWords::storing()
{
    return {.icon = u"clock"_s, .sentence = tr("Being stored…")};
}

DeskMessage DeskWords::noEvent()
{
    return {.tone = Tone::Warning,
            .icon = u"calendar"_s,
            .sentence = tr("No event is open"),
            .detail = tr("Choose the event first.")};
}

QString DeskWords::noPin()
{
    return tr(
        "The desk cannot be locked yet: no desk PIN is set. Set one under Settings, Security.");
}

QString DeskWords::alsoOn(const storage::DeskMeeting& meeting)
{
    //: A second event at the same hour. %1 is its name, %2 a key.
    return tr("Also now: %1 (%2)").arg(title(meeting), keyText(QKeySequence(u"Ctrl+Tab"_s)));
}

QString DeskWords::refused(const Error& error)
{
    //: An act that waited since an earlier run. %1 is a sentence that says why.
    return tr("This could not be stored. %1").arg(sentenceFor(error));
}

QString DeskWords::notStored(const services::DeskWaiting& waiting)
{
    const int count = int(waiting.acts.size());
    QStringList sentences{tr("Not stored yet: %n.", nullptr, count)};
    if (waiting.cause)
        sentences.append(sentenceFor(*waiting.cause));
    sentences.append(
        waiting.kept ? tr("Everything is kept sealed at another place until then.")
                     : tr("No other place could keep it: leave Kaasa open until it is stored."));
    return sentences.join(u' ');
}

QString DeskWords::full(const storage::DeskCounts& counts)
{
    const auto formats = ui::formats();
    QStringList sentences;
    if (counts.capacity && *counts.free() == 0) {
        const int held = counts.present + counts.expected;
        //: The room is full. %1 places are taken of %2.
        sentences.append(tr("Full: %1 of %2. Enter adds to the waiting list, F5 lets in.")
                             .arg(formats.number(held), formats.number(*counts.capacity)));
    }
    if (counts.isChildcareOver()) {
        //: %1 children came along, there are %2 childcare places.
        sentences.append(
            tr("More children than childcare places: %1 of %2.")
                .arg(formats.number(counts.children), formats.number(*counts.childcare)));
    }
    return sentences.join(u' ');
}

QString DeskWords::standing(const DeskPerson& person)
{
    switch (person.standing) {
    case DeskStanding::NotRegistered:
        return tr("not registered");
    case DeskStanding::Registered:
        return tr("registered");
    case DeskStanding::Waiting:
        return tr("on the waiting list");
    case DeskStanding::Present:
        //: %1 is a time.
        return tr("here since %1").arg(formats().time(person.arrivedAt));
    case DeskStanding::Late:
        //: Came late. %1 is a time.
        return tr("late, here since %1").arg(formats().time(person.arrivedAt));
    case DeskStanding::Left:
        //: Was here and has gone. %1 is a time.
        return tr("left %1").arg(formats().time(person.leftAt));
    case DeskStanding::Excused:
        return tr("excused");
    case DeskStanding::Absent:
        return tr("absent");
    }
    Q_UNREACHABLE();
}

QString DeskWords::why(storage::DeskLikely::Why why)
{
    using Why = storage::DeskLikely::Why;
    switch (why) {
    case Why::SamePhone:
        return tr("the same phone");
    case Why::SameName:
        return tr("the same name");
    case Why::OtherSpelling:
        return tr("the same name, written otherwise");
    case Why::Alike:
        return tr("a similar name");
    }
    Q_UNREACHABLE();
}

std::optional<StatusShape> DeskWords::shape(DeskStanding standing)
{
    switch (standing) {
    case DeskStanding::NotRegistered:
    case DeskStanding::Registered:
        return std::nullopt;
    case DeskStanding::Waiting:
    case DeskStanding::Late:
        return StatusShape::Clock;
    case DeskStanding::Present:
        return StatusShape::GreenTick;
    case DeskStanding::Left:
    case DeskStanding::Absent:
        return StatusShape::Cross;
    case DeskStanding::Excused:
        return StatusShape::HalfRing;
    }
    Q_UNREACHABLE();
}

QString DeskWords::yearAndPlace(const DeskPerson& person)
{
    QStringList parts;
    if (person.line.year)
        parts.append(QString::number(*person.line.year));
    if (!person.line.place.isEmpty())
        parts.append(person.line.place);
    return parts.join(kDot);
}

QString DeskWords::withChildren(int children)
{
    //: A person came with so many children.
    return tr("with %n children", nullptr, children);
}

QString DeskWords::arrival(const DeskPerson& person)
{
    QStringList parts{formats().time(person.arrivedAt)};
    if (person.standing == DeskStanding::Late)
        //: Came late.
        parts.append(tr("late"));
    if (person.standing == DeskStanding::Left)
        parts.append(standing(person));
    if (person.children > 0)
        parts.append(withChildren(person.children));
    if (person.unannounced)
        parts.append(tr("without registering"));
    parts.removeAll(QString());
    return parts.join(kDot);
}

QString DeskWords::when(const storage::DeskMeeting& meeting)
{
    const auto formats = ui::formats();
    auto text = formats.weekdayAndDay(formats.dayOf(meeting.startsAt)) + u", "_s
        + formats.time(meeting.startsAt);
    if (!meeting.place.isEmpty())
        text += kDot + meeting.place;
    return text;
}

QString DeskWords::title(const storage::DeskMeeting& meeting)
{
    return meeting.topic.isEmpty() ? meeting.title : meeting.title + kDot + meeting.topic;
}

}  // namespace kaasa::ui
