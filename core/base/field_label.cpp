// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_label.h"

#include "core/base/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaasa {
namespace {

/// Every label is listed for the translators; which field has which is told by its code.
const char* labelOf(const QString& field)
{
    static const QHash<QString, const char*> labels{
        {u"given_name"_s, QT_TRANSLATE_NOOP("Field", "Given name")},
        {u"family_name"_s, QT_TRANSLATE_NOOP("Field", "Surname")},
        {u"patronymic"_s, QT_TRANSLATE_NOOP("Field", "Patronymic")},
        {u"name_form"_s, QT_TRANSLATE_NOOP("Field", "Name form")},
        {u"how_to_address"_s, QT_TRANSLATE_NOOP("Field", "How to address")},
        {u"birth_date"_s, QT_TRANSLATE_NOOP("Field", "Birth date")},
        {u"birth_year"_s, QT_TRANSLATE_NOOP("Field", "Birth year")},
        {u"personal_code"_s, QT_TRANSLATE_NOOP("Field", "Personal code")},
        {u"municipality"_s, QT_TRANSLATE_NOOP("Field", "Municipality")},
        {u"country"_s, QT_TRANSLATE_NOOP("Field", "Country")},
        {u"language"_s, QT_TRANSLATE_NOOP("Field", "Language")},
        {u"languages"_s, QT_TRANSLATE_NOOP("Field", "Languages")},
        {u"contact"_s, QT_TRANSLATE_NOOP("Field", "Contact")},
        {u"contact_remark"_s, QT_TRANSLATE_NOOP("Field", "Remark on the contact")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Field", "Phone")},
        {u"email"_s, QT_TRANSLATE_NOOP("Field", "E-mail")},
        {u"title"_s, QT_TRANSLATE_NOOP("Field", "Title")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Field", "Kind")},
        {u"online_tool"_s, QT_TRANSLATE_NOOP("Field", "Online tool")},
        {u"capacity_adults"_s, QT_TRANSLATE_NOOP("Field", "Places for adults")},
        {u"capacity_children"_s, QT_TRANSLATE_NOOP("Field", "Childcare places")},
        {u"description"_s, QT_TRANSLATE_NOOP("Field", "Description")},
        {u"cancelled_reason"_s, QT_TRANSLATE_NOOP("Field", "Reason for cancelling")},
        {u"event"_s, QT_TRANSLATE_NOOP("Field", "Event")},
        {u"session"_s, QT_TRANSLATE_NOOP("Field", "Session")},
        {u"person"_s, QT_TRANSLATE_NOOP("Field", "Person")},
        {u"starts_at"_s, QT_TRANSLATE_NOOP("Field", "Start")},
        {u"ends_at"_s, QT_TRANSLATE_NOOP("Field", "End")},
        {u"arrived_at"_s, QT_TRANSLATE_NOOP("Field", "Arrived")},
        {u"left_at"_s, QT_TRANSLATE_NOOP("Field", "Left")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("Field", "Minutes")},
        {u"children"_s, QT_TRANSLATE_NOOP("Field", "Children")},
        {u"topic"_s, QT_TRANSLATE_NOOP("Field", "Topic")},
        {u"speaker"_s, QT_TRANSLATE_NOOP("Field", "Speaker")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("Field", "Organisation")},
        {u"project"_s, QT_TRANSLATE_NOOP("Field", "Project")},
        {u"venue"_s, QT_TRANSLATE_NOOP("Field", "Venue")},
        {u"heard_from"_s, QT_TRANSLATE_NOOP("Field", "Heard from")},
        {u"remark"_s, QT_TRANSLATE_NOOP("Field", "Remark")},
        {u"registered_at"_s, QT_TRANSLATE_NOOP("Field", "Registered")},
        {u"asked_at"_s, QT_TRANSLATE_NOOP("Field", "Asked on")},
        {u"consent_text"_s, QT_TRANSLATE_NOOP("Field", "Consent text")},
        {u"happened_at"_s, QT_TRANSLATE_NOOP("Field", "Said on")},
        {u"valid_until"_s, QT_TRANSLATE_NOOP("Field", "Valid until")},
        {u"paper_number"_s, QT_TRANSLATE_NOOP("Field", "Paper number")},
        {u"witness"_s, QT_TRANSLATE_NOOP("Field", "Witness")},
        {u"date"_s, QT_TRANSLATE_NOOP("Field", "Date")},
        {u"time"_s, QT_TRANSLATE_NOOP("Field", "Time")},
        {u"count"_s, QT_TRANSLATE_NOOP("Field", "How many times")},
        {u"weekdays"_s, QT_TRANSLATE_NOOP("Field", "Weekdays")},
        {u"registration_number"_s, QT_TRANSLATE_NOOP("Field", "Registration number")},
        {u"member_name"_s, QT_TRANSLATE_NOOP("Field", "Your name")},
        {u"project_number"_s, QT_TRANSLATE_NOOP("Field", "Project number")},
        {u"programme"_s, QT_TRANSLATE_NOOP("Field", "Programme")},
        {u"fund"_s, QT_TRANSLATE_NOOP("Field", "Fund")},
        {u"starts_on"_s, QT_TRANSLATE_NOOP("Field", "First day")},
        {u"ends_on"_s, QT_TRANSLATE_NOOP("Field", "Last day")},
        {u"logo"_s, QT_TRANSLATE_NOOP("Field", "Logo")},
        {u"logo_name"_s, QT_TRANSLATE_NOOP("Field", "Name of the logo")},
        {u"web"_s, QT_TRANSLATE_NOOP("Field", "Web page")},
        {u"address"_s, QT_TRANSLATE_NOOP("Field", "Address")},
        {u"note"_s, QT_TRANSLATE_NOOP("Field", "Note")},
        {u"statement"_s, QT_TRANSLATE_NOOP("Field", "Funding statement")},
        {u"lock_minutes"_s, QT_TRANSLATE_NOOP("Field", "Minutes until the lock")},
        {u"pin"_s, QT_TRANSLATE_NOOP("Field", "PIN")},
        {u"task_title"_s, QT_TRANSLATE_NOOP("Field", "Task")},
        {u"tag"_s, QT_TRANSLATE_NOOP("Field", "Tag")},
        {u"relation"_s, QT_TRANSLATE_NOOP("Field", "Relation")},
        {u"household"_s, QT_TRANSLATE_NOOP("Field", "Household")},
        {u"companion_name"_s, QT_TRANSLATE_NOOP("Field", "Name of the child")},
        {u"needs"_s, QT_TRANSLATE_NOOP("Field", "What to know")},
        {u"role_since"_s, QT_TRANSLATE_NOOP("Field", "Role since")},
        {u"role_until"_s, QT_TRANSLATE_NOOP("Field", "Role until")},
        {u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")},
        {u"until"_s, QT_TRANSLATE_NOOP("Field", "Until")},
        {u"sample"_s, QT_TRANSLATE_NOOP("Field", "Sample")},
        {u"people"_s, QT_TRANSLATE_NOOP("Field", "Number of people")},
        {u"badge"_s, QT_TRANSLATE_NOOP("Field", "Badge")},
        {u"rule"_s, QT_TRANSLATE_NOOP("Field", "Rule")},
        {u"columns"_s, QT_TRANSLATE_NOOP("Field", "Columns")},
        {u"sort"_s, QT_TRANSLATE_NOOP("Field", "Order")},
        {u"blank"_s, QT_TRANSLATE_NOOP("Field", "Blank rows")},
        {u"form"_s, QT_TRANSLATE_NOOP("Field", "Form")},
        {u"days"_s, QT_TRANSLATE_NOOP("Field", "Days")},
        {u"format"_s, QT_TRANSLATE_NOOP("Field", "File format")},
        {u"out"_s, QT_TRANSLATE_NOOP("Field", "File to write")},
        {u"period"_s, QT_TRANSLATE_NOOP("Field", "Period")},
        {u"role"_s, QT_TRANSLATE_NOOP("Field", "Role")},
        {u"value"_s, QT_TRANSLATE_NOOP("Field", "Value")},
        {u"text"_s, QT_TRANSLATE_NOOP("Field", "Text")},
        {u"text_lv"_s, QT_TRANSLATE_NOOP("Field", "Text in Latvian")},
        {u"text_et"_s, QT_TRANSLATE_NOOP("Field", "Text in Estonian")},
        {u"text_ru"_s, QT_TRANSLATE_NOOP("Field", "Text in Russian")},
        {u"text_en"_s, QT_TRANSLATE_NOOP("Field", "Text in English")},
        {u"emblem"_s, QT_TRANSLATE_NOOP("Field", "Emblem")},
        {u"capacity"_s, QT_TRANSLATE_NOOP("Field", "Places")},
        {u"contact_later"_s, QT_TRANSLATE_NOOP("Field", "Wish about news")},
        {u"photo"_s, QT_TRANSLATE_NOOP("Field", "Wish about pictures")},
        {u"needs_completion"_s, QT_TRANSLATE_NOOP("Field", "To be completed")},
        {u"merged_into"_s, QT_TRANSLATE_NOOP("Field", "Merged into")},
        {u"level"_s, QT_TRANSLATE_NOOP("Field", "Level")},
        {u"preferred"_s, QT_TRANSLATE_NOOP("Field", "Preferred")},
        {u"issued"_s, QT_TRANSLATE_NOOP("Field", "Issued")},
        {u"revoked"_s, QT_TRANSLATE_NOOP("Field", "Revoked")},
        {u"since"_s, QT_TRANSLATE_NOOP("Field", "Since")},
        {u"age_band"_s, QT_TRANSLATE_NOOP("Field", "Age")},
        {u"valid_from"_s, QT_TRANSLATE_NOOP("Field", "Valid from")},
        {u"purpose"_s, QT_TRANSLATE_NOOP("Field", "Purpose")},
        {u"answer"_s, QT_TRANSLATE_NOOP("Field", "Answer")},
        {u"way"_s, QT_TRANSLATE_NOOP("Field", "How it was said")},
        {u"audience"_s, QT_TRANSLATE_NOOP("Field", "For whom")},
        {u"online"_s, QT_TRANSLATE_NOOP("Field", "Online")},
        {u"counts_children"_s, QT_TRANSLATE_NOOP("Field", "Children are counted at the desk")},
        {u"recurrence"_s, QT_TRANSLATE_NOOP("Field", "Rhythm")},
        {u"responsible"_s, QT_TRANSLATE_NOOP("Field", "Responsible")},
        {u"number"_s, QT_TRANSLATE_NOOP("Field", "Number")},
        {u"cancelled_at"_s, QT_TRANSLATE_NOOP("Field", "Cancelled")},
        {u"state"_s, QT_TRANSLATE_NOOP("Field", "Status")},
        {u"over_reason"_s, QT_TRANSLATE_NOOP("Field", "Why beyond the places")},
        {u"shared"_s, QT_TRANSLATE_NOOP("Field", "For everybody")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("Field", "Due")},
        {u"done_at"_s, QT_TRANSLATE_NOOP("Field", "Done")},
        {u"room"_s, QT_TRANSLATE_NOOP("Field", "Room")},
        {u"fact"_s, QT_TRANSLATE_NOOP("Field", "Answer for reports")},
    };
    return labels.value(field, nullptr);
}

}  // namespace

QString fieldLabel(QStringView field, const Words& words)
{
    if (const auto* label = labelOf(field.toString()))
        return words.phrase("Field", label);
    return field.toString().replace(u'_', u' ');
}

}  // namespace kaasa
