// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_words.h"

#include "core/base/locale_names.h"
#include "ui/shared/interface_language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::LanguageLevel;
using domain::PersonStatus;
using domain::RoleKind;
using domain::Wish;

QString roleName(RoleKind kind)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Roles", text); };
    switch (kind) {
    case RoleKind::Participant:
        return say(QT_TRANSLATE_NOOP("Roles", "participant"));
    case RoleKind::Mentor:
        return say(QT_TRANSLATE_NOOP("Roles", "mentor"));
    case RoleKind::Volunteer:
        return say(QT_TRANSLATE_NOOP("Roles", "volunteer"));
    case RoleKind::GroupLeader:
        return say(QT_TRANSLATE_NOOP("Roles", "group leader"));
    case RoleKind::PartnerContact:
        return say(QT_TRANSLATE_NOOP("Roles", "contact of a partner"));
    case RoleKind::Speaker:
        return say(QT_TRANSLATE_NOOP("Roles", "speaker"));
    }
    Q_UNREACHABLE();
}

QString standingWord(const domain::PersonStanding& standing)
{
    switch (standing.status) {
    case PersonStatus::None:
        return {};
    case PersonStatus::Candidate:
        //: Beside a name in a list: she will take part later on
        return QCoreApplication::translate("Standing", "candidate");
    case PersonStatus::InProgramme:
        //: Beside a name in a list
        return QCoreApplication::translate("Standing", "in programme");
    case PersonStatus::Left:
        //: Beside a name in a list: no longer takes part; neutral for women and men
        return QCoreApplication::translate("Standing", "left");
    case PersonStatus::OtherRole:
        return roleName(standing.role);
    }
    Q_UNREACHABLE();
}

StatusShape standingShape(const domain::PersonStanding& standing)
{
    switch (standing.status) {
    case PersonStatus::None:
    case PersonStatus::Candidate:
        return StatusShape::Ring;
    case PersonStatus::InProgramme:
        return StatusShape::Disc;
    case PersonStatus::Left:
        return StatusShape::Cross;
    case PersonStatus::OtherRole:
        return StatusShape::Tick;
    }
    Q_UNREACHABLE();
}

QString levelName(LanguageLevel level)
{
    switch (level) {
    case LanguageLevel::Unknown:
        //: How well a language is spoken
        return QCoreApplication::translate("Levels", "level not known");
    case LanguageLevel::Native:
        return QCoreApplication::translate("Levels", "mother tongue");
    default:
        return codeOf(level).toUpper();
    }
}

QString languagesLine(const QList<domain::SpokenLanguage>& languages)
{
    QStringList parts;
    for (const auto& language : languages) {
        const auto name = languageName(language.code, interfaceLanguage());
        const bool said
            = language.level == LanguageLevel::Unknown || language.level == LanguageLevel::Native;
        parts.append(said ? name : name + u' ' + levelName(language.level));
    }
    return parts.join(u", "_s);
}

QString ageBandName(domain::AgeBand band)
{
    if (band == domain::AgeBand::Unknown)
        //: The age of a child
        return QCoreApplication::translate("Children", "age not known");
    auto years = codeOf(band);
    return QCoreApplication::translate("Children", "%1 years old").arg(years.replace(u'-', u'–'));
}

QString companionLine(const domain::Companion& child)
{
    QStringList details;
    if (child.birthYear)
        details.append(QCoreApplication::translate("Children", "born %1").arg(*child.birthYear));
    else if (child.ageBand != domain::AgeBand::Unknown)
        details.append(ageBandName(child.ageBand));
    if (!child.language.isEmpty())
        details.append(languageName(child.language, interfaceLanguage()));
    if (!child.needs.isEmpty())
        details.append(child.needs);
    return details.join(u" · "_s);
}

QString wishName(Wish wish)
{
    switch (wish) {
    case Wish::NotAsked:
        return QCoreApplication::translate("Wishes", "nobody asked");
    case Wish::Yes:
        return QCoreApplication::translate("Wishes", "yes");
    case Wish::No:
        return QCoreApplication::translate("Wishes", "no");
    }
    Q_UNREACHABLE();
}

}  // namespace kaasa::ui
