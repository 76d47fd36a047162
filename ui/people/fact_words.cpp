// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/fact_words.h"

#include "ui/shared/interface_language.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Facts", text);
}

const QHash<QString, const char*>& labels()
{
    static const QHash<QString, const char*> list{
        {u"sex"_s, QT_TRANSLATE_NOOP("Facts", "Sex")},
        {u"job"_s, QT_TRANSLATE_NOOP("Facts", "Work")},
        {u"looking_for_work"_s, QT_TRANSLATE_NOOP("Facts", "Looks for work")},
        {u"registered_unemployed"_s, QT_TRANSLATE_NOOP("Facts", "Registered as unemployed")},
        {u"registered_since"_s, QT_TRANSLATE_NOOP("Facts", "Registered since")},
        {u"studying"_s, QT_TRANSLATE_NOOP("Facts", "Studies")},
        {u"education"_s, QT_TRANSLATE_NOOP("Facts", "Education")},
        {u"household_jobless"_s, QT_TRANSLATE_NOOP("Facts", "Nobody in the household has work")},
        {u"household_children"_s,
         QT_TRANSLATE_NOOP("Facts", "Children who are kept live in the household")},
        {u"household_single_adult"_s,
         QT_TRANSLATE_NOOP("Facts", "Only one adult in the household")},
        {u"citizenship"_s, QT_TRANSLATE_NOOP("Facts", "Citizenship")},
        {u"foreign_background"_s, QT_TRANSLATE_NOOP("Facts", "Family from another country")},
        {u"minority"_s, QT_TRANSLATE_NOOP("Facts", "Belongs to a minority")},
        {u"disability"_s, QT_TRANSLATE_NOOP("Facts", "Disability")},
        {u"homeless"_s, QT_TRANSLATE_NOOP("Facts", "Without a home of one's own")},
        {u"rural"_s, QT_TRANSLATE_NOOP("Facts", "Lives in the countryside")},
    };
    return list;
}

const QHash<QString, const char*>& values()
{
    static const QHash<QString, const char*> list{
        {u"yes"_s, QT_TRANSLATE_NOOP("Facts", "yes")},
        {u"no"_s, QT_TRANSLATE_NOOP("Facts", "no")},
        {u"sex.female"_s, QT_TRANSLATE_NOOP("Facts", "woman")},
        {u"sex.male"_s, QT_TRANSLATE_NOOP("Facts", "man")},
        {u"sex.non_binary"_s, QT_TRANSLATE_NOOP("Facts", "neither woman nor man")},
        {u"job.employed"_s, QT_TRANSLATE_NOOP("Facts", "employed")},
        {u"job.self_employed"_s, QT_TRANSLATE_NOOP("Facts", "works for oneself")},
        {u"job.maternity_leave"_s, QT_TRANSLATE_NOOP("Facts", "on maternity leave from a job")},
        {u"job.parental_leave"_s, QT_TRANSLATE_NOOP("Facts", "on full-time parental leave")},
        {u"job.none"_s, QT_TRANSLATE_NOOP("Facts", "no work")},
        {u"studying.full_time"_s, QT_TRANSLATE_NOOP("Facts", "full time")},
        {u"studying.part_time"_s, QT_TRANSLATE_NOOP("Facts", "part time")},
        {u"education.isced_0"_s, QT_TRANSLATE_NOOP("Facts", "no school finished (ISCED 0)")},
        {u"education.isced_1"_s, QT_TRANSLATE_NOOP("Facts", "primary school (ISCED 1)")},
        {u"education.isced_2"_s, QT_TRANSLATE_NOOP("Facts", "basic school (ISCED 2)")},
        {u"education.isced_3"_s,
         QT_TRANSLATE_NOOP("Facts", "secondary or vocational school (ISCED 3)")},
        {u"education.isced_4"_s,
         QT_TRANSLATE_NOOP("Facts", "vocational school after secondary (ISCED 4)")},
        {u"education.isced_5"_s, QT_TRANSLATE_NOOP("Facts", "short higher education (ISCED 5)")},
        {u"education.isced_6"_s, QT_TRANSLATE_NOOP("Facts", "bachelor's degree (ISCED 6)")},
        {u"education.isced_7"_s, QT_TRANSLATE_NOOP("Facts", "master's degree (ISCED 7)")},
        {u"education.isced_8"_s, QT_TRANSLATE_NOOP("Facts", "doctorate (ISCED 8)")},
        {u"citizenship.national"_s, QT_TRANSLATE_NOOP("Facts", "of this country")},
        {u"citizenship.eu"_s, QT_TRANSLATE_NOOP("Facts", "of another EU country")},
        {u"citizenship.third_country"_s, QT_TRANSLATE_NOOP("Facts", "of a country outside the EU")},
        {u"citizenship.non_citizen"_s, QT_TRANSLATE_NOOP("Facts", "non-citizen of Latvia")},
        {u"citizenship.stateless"_s, QT_TRANSLATE_NOOP("Facts", "undetermined, or of no country")},
    };
    return list;
}

}  // namespace

QString factLabel(const QString& key)
{
    const auto* label = labels().value(key, nullptr);
    return label ? say(label) : key;
}

QString factHint(const QString& key)
{
    static const QHash<QString, const char*> hints{
        {u"job"_s,
         QT_TRANSLATE_NOOP("Facts",
                           "Maternity leave from a job counts as having one; parental leave does "
                           "not.")},
        {u"education"_s, QT_TRANSLATE_NOOP("Facts", "The highest that was finished.")},
        {u"foreign_background"_s,
         QT_TRANSLATE_NOOP("Facts", "Born in another country, or a parent was.")},
    };
    const auto* hint = hints.value(key, nullptr);
    return hint ? say(hint) : QString();
}

QString factValueName(const domain::FactDefinition& definition, const QString& value)
{
    if (definition.answer == domain::FactAnswer::Day)
        return formats().date(QDate::fromString(value, Qt::ISODate));
    const auto* own = values().value(definition.key + u'.' + value, nullptr);
    const auto* text = own ? own : values().value(value, nullptr);
    return text ? say(text) : value;
}

QString factAnswer(const domain::FactDefinition& definition, const domain::Fact& fact)
{
    switch (fact.state) {
    case domain::FactState::NotAsked:
        return say(QT_TRANSLATE_NOOP("Facts", "nobody asked"));
    case domain::FactState::Refused:
        return say(QT_TRANSLATE_NOOP("Facts", "does not want to say"));
    case domain::FactState::Unknown:
        return say(QT_TRANSLATE_NOOP("Facts", "not known"));
    case domain::FactState::Value:
        return factValueName(definition, fact.value);
    }
    Q_UNREACHABLE();
}

}  // namespace kaasa::ui
