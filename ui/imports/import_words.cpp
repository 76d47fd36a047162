// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_words.h"

#include "ui/shared/interface_language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using exchange::Field;
using exchange::ListKind;
using exchange::NameOrder;

QString listKindText(ListKind kind)
{
    switch (kind) {
    case ListKind::People:
        return QCoreApplication::translate("ImportWords", "People");
    case ListKind::Registrations:
        return QCoreApplication::translate("ImportWords", "Registrations from a form");
    case ListKind::Attendance:
        return QCoreApplication::translate("ImportWords", "Attendance marks");
    case ListKind::Events:
        return QCoreApplication::translate("ImportWords", "Events");
    case ListKind::MeetingLog:
        return QCoreApplication::translate("ImportWords", "Log of an online meeting");
    }
    Q_UNREACHABLE();
}

QString listFieldText(Field field)
{
    switch (field) {
    case Field::Ignore:
        return QCoreApplication::translate("ImportWords", "not taken in", "column of a list");
    case Field::Timestamp:
        return QCoreApplication::translate("ImportWords", "When it was sent");
    case Field::Given:
        return QCoreApplication::translate("ImportWords", "Given name");
    case Field::Family:
        return QCoreApplication::translate("ImportWords", "Surname");
    case Field::Patronymic:
        return QCoreApplication::translate("ImportWords", "Patronymic");
    case Field::Name:
        return QCoreApplication::translate("ImportWords", "Whole name");
    case Field::Birth:
        return QCoreApplication::translate("ImportWords", "Date or year of birth");
    case Field::Phone:
        return QCoreApplication::translate("ImportWords", "Phone");
    case Field::Email:
        return QCoreApplication::translate("ImportWords", "E-mail");
    case Field::Code:
        return QCoreApplication::translate("ImportWords", "Personal code");
    case Field::Municipality:
        return QCoreApplication::translate("ImportWords", "Municipality");
    case Field::Country:
        return QCoreApplication::translate("ImportWords", "Country");
    case Field::Address:
        return QCoreApplication::translate("ImportWords", "Address");
    case Field::Language:
        return QCoreApplication::translate("ImportWords", "Languages");
    case Field::Organisation:
        return QCoreApplication::translate("ImportWords", "Organisation");
    case Field::Topics:
        return QCoreApplication::translate("ImportWords", "Topics ticked");
    case Field::Events:
        return QCoreApplication::translate("ImportWords", "Events ticked");
    case Field::ConsentData:
        return QCoreApplication::translate("ImportWords", "Consent: data");
    case Field::ConsentPhoto:
        return QCoreApplication::translate("ImportWords", "Consent: photos");
    case Field::ConsentContact:
        return QCoreApplication::translate("ImportWords", "Consent: news later");
    case Field::Children:
        return QCoreApplication::translate("ImportWords", "Children along");
    case Field::Tags:
        return QCoreApplication::translate("ImportWords", "Tags");
    case Field::HeardFrom:
        return QCoreApplication::translate("ImportWords", "Heard from");
    case Field::Note:
        return QCoreApplication::translate("ImportWords", "Note");
    case Field::Attendance:
        return QCoreApplication::translate("ImportWords", "Marks of a day");
    case Field::Day:
        return QCoreApplication::translate("ImportWords", "Day");
    case Field::LastDay:
        return QCoreApplication::translate("ImportWords", "Last day");
    case Field::Time:
        return QCoreApplication::translate("ImportWords", "Time from and to");
    case Field::Start:
        return QCoreApplication::translate("ImportWords", "Begins", "time of an event");
    case Field::End:
        return QCoreApplication::translate("ImportWords", "Ends", "time of an event");
    case Field::Title:
        return QCoreApplication::translate("ImportWords", "Title");
    case Field::TitleLatvian:
        return QCoreApplication::translate("ImportWords", "Title in Latvian");
    case Field::TitleEstonian:
        return QCoreApplication::translate("ImportWords", "Title in Estonian");
    case Field::TitleRussian:
        return QCoreApplication::translate("ImportWords", "Title in Russian");
    case Field::TitleEnglish:
        return QCoreApplication::translate("ImportWords", "Title in English");
    case Field::Place:
        return QCoreApplication::translate("ImportWords", "Place");
    case Field::Kind:
        return QCoreApplication::translate("ImportWords", "Kind of event");
    case Field::Capacity:
        return QCoreApplication::translate("ImportWords", "Places", "how many people may come");
    case Field::Speaker:
        return QCoreApplication::translate("ImportWords", "Speaker");
    case Field::Joined:
        return QCoreApplication::translate("ImportWords", "Joined at");
    case Field::Left:
        return QCoreApplication::translate("ImportWords", "Left at");
    case Field::Duration:
        return QCoreApplication::translate("ImportWords", "Time there");
    case Field::OtherPhone:
        return QCoreApplication::translate("ImportWords", "Other phones");
    case Field::OtherEmail:
        return QCoreApplication::translate("ImportWords", "Other e-mail addresses");
    case Field::OtherAddress:
        return QCoreApplication::translate("ImportWords", "Other addresses");
    case Field::Series:
        return QCoreApplication::translate("ImportWords", "Series", "what its meetings share");
    }
    Q_UNREACHABLE();
}

QString encodingText(const QString& name)
{
    if (name == u"utf-8"_s)
        return u"UTF-8"_s;
    if (name == u"utf-16-le"_s)
        return u"UTF-16 LE"_s;
    if (name == u"utf-16-be"_s)
        return u"UTF-16 BE"_s;
    if (name == u"windows-1257"_s)
        return QCoreApplication::translate("ImportWords", "Baltic (Windows-1257)");
    if (name == u"windows-1251"_s)
        return QCoreApplication::translate("ImportWords", "Cyrillic (Windows-1251)");
    if (name == u"windows-1252"_s)
        return QCoreApplication::translate("ImportWords", "Western (Windows-1252)");
    if (name == u"iso-8859-13"_s)
        return QCoreApplication::translate("ImportWords", "Baltic (ISO 8859-13)");
    return name;
}

QString separatorText(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return QCoreApplication::translate("ImportWords", "comma");
    case u';':
        return QCoreApplication::translate("ImportWords", "semicolon");
    case u'\t':
        return QCoreApplication::translate("ImportWords", "tabulator");
    case u'|':
        return QCoreApplication::translate("ImportWords", "upright stroke");
    default:
        return separator;
    }
}

QString nameOrderText(NameOrder order)
{
    switch (order) {
    case NameOrder::Separate:
        return QCoreApplication::translate("ImportWords", "in columns of their own");
    case NameOrder::GivenFamily:
        return QCoreApplication::translate("ImportWords", "given name, surname");
    case NameOrder::FamilyGiven:
        return QCoreApplication::translate("ImportWords", "surname, given name");
    case NameOrder::FamilyGivenPatronymic:
        return QCoreApplication::translate("ImportWords", "surname, given name, patronymic");
    case NameOrder::FamilyCommaGiven:
        return QCoreApplication::translate("ImportWords", "surname, then a comma, given name");
    }
    Q_UNREACHABLE();
}

QList<Field> fieldsOf(ListKind kind)
{
    static const QList<Field> kNames{Field::Ignore, Field::Given, Field::Family, Field::Patronymic,
                                     Field::Name};
    static const QList<Field> kPeople
        = kNames + QList{Field::Birth,        Field::Phone,        Field::OtherPhone,
                         Field::Email,        Field::OtherEmail,   Field::Code,
                         Field::Municipality, Field::Country,      Field::Address,
                         Field::OtherAddress, Field::Language,     Field::Organisation,
                         Field::ConsentData,  Field::ConsentPhoto, Field::ConsentContact,
                         Field::Children,     Field::Tags,         Field::HeardFrom,
                         Field::Note};
    switch (kind) {
    case ListKind::People:
    case ListKind::Attendance:
        return kPeople;
    case ListKind::Registrations:
        return kPeople + QList{Field::Timestamp, Field::Topics, Field::Events};
    case ListKind::MeetingLog:
        return kNames + QList{Field::Email, Field::Joined, Field::Left, Field::Duration};
    case ListKind::Events:
        return {Field::Ignore,        Field::Day,          Field::LastDay,      Field::Time,
                Field::Start,         Field::End,          Field::Title,        Field::TitleLatvian,
                Field::TitleEstonian, Field::TitleRussian, Field::TitleEnglish, Field::Place,
                Field::Kind,          Field::Language,     Field::Capacity,     Field::Speaker,
                Field::Note,          Field::Series};
    }
    Q_UNREACHABLE();
}

QString countText(const exchange::ImportReport& report)
{
    const auto f = formats();
    //: What an import did: numbers of rows. %1 made, %2 added to, %3 were there, %4 need a person
    return QCoreApplication::translate("ImportWords",
                                       "New: %1, added to: %2, here already: %3, left out: %4.")
        .arg(f.number(report.made), f.number(report.updated), f.number(report.same),
             f.number(report.faults));
}

}  // namespace kaasa::ui
