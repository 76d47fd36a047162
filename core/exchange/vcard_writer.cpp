// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_writer.h"

#include "core/domain/person.h"
#include "core/domain/phone.h"
#include "core/exchange/content_line_writer.h"
#include "core/exchange/file_saving.h"
#include "core/services/merge_service.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

using domain::Contact;
using domain::ContactKind;
using domain::Person;

QList<Contact> contactsOf(const Person& person, ContactKind kind)
{
    QList<Contact> contacts;
    for (const auto& contact : person.contacts) {
        if (contact.kind == kind)
            contacts.append(contact);
    }
    return contacts;
}

/// A card being written.
class CardWriting {
public:
    explicit CardWriting(const Person& person)
        : m_person(person)
    {
    }

    QByteArray bytes()
    {
        m_lines.line(u"BEGIN"_s, u"VCARD"_s);
        m_lines.line(u"VERSION"_s, u"3.0"_s);
        m_lines.line(u"PRODID"_s, u"-//Kaasa//Kaasa//EN"_s);
        m_lines.line(u"UID"_s, u"urn:uuid:"_s + m_person.id.toString());
        writeNames();
        writePhones();
        writeEmails();
        writeAddresses();
        writeMessengers();
        m_lines.line(u"END"_s, u"VCARD"_s);
        return m_lines.bytes();
    }

private:
    void writeNames()
    {
        const auto& name = nameInForm(m_person, domain::NameForm::Document);
        m_lines.line(u"N"_s, escapedParts({name.family, name.given, name.patronymic, {}, {}}));
        m_lines.text(u"FN"_s, fullName(name));
        QStringList others;
        for (const auto& other : m_person.names) {
            if (other != name && !others.contains(escapedText(fullName(other))))
                others.append(escapedText(fullName(other)));
        }
        if (!others.isEmpty())
            m_lines.line(u"NICKNAME"_s, others.join(u','));
    }

    void writePhones()
    {
        bool first = true;
        for (const auto& phone : contactsOf(m_person, ContactKind::Phone)) {
            const auto number = phone.normal.isEmpty() ? phone.typed : phone.normal;
            const auto kind = domain::readPhone(number, m_person.country).kind;
            auto types = kind == domain::PhoneKind::Mobile ? u"CELL"_s : u"VOICE"_s;
            if (std::exchange(first, false))
                types += u",PREF"_s;
            writeLabelled(u"TEL;TYPE="_s + types, escapedText(number), phone.remark);
        }
    }

    void writeEmails()
    {
        bool first = true;
        for (const auto& email : contactsOf(m_person, ContactKind::Email)) {
            const auto types = std::exchange(first, false) ? u"INTERNET,PREF"_s : u"INTERNET"_s;
            writeLabelled(u"EMAIL;TYPE="_s + types, escapedText(email.typed), email.remark);
        }
    }

    /// An address is one text here, so it stands as the street; the first one tells the place, too.
    void writeAddresses()
    {
        auto place = m_person.municipality;
        auto country = m_person.country;
        for (const auto& address : contactsOf(m_person, ContactKind::Address)) {
            writeLabelled(u"ADR;TYPE=HOME"_s,
                          escapedParts({{},
                                        {},
                                        address.typed,
                                        std::exchange(place, {}),
                                        {},
                                        {},
                                        std::exchange(country, {})}),
                          address.remark);
        }
        if (!place.isEmpty())
            m_lines.line(u"ADR;TYPE=HOME"_s, escapedParts({{}, {}, {}, place, {}, {}, country}));
    }

    /// Handles of all kinds, for which 3.0 has no line.
    void writeMessengers()
    {
        QStringList handles;
        for (const auto& messenger : contactsOf(m_person, ContactKind::Messenger))
            handles.append(messenger.remark.isEmpty()
                               ? messenger.typed
                               : u"%1: %2"_s.arg(messenger.remark, messenger.typed));
        m_lines.text(u"NOTE"_s, handles.join(u'\n'));
    }

    /// A remark stands as a label of its own, as phones show it: a group ties the two lines.
    void writeLabelled(const QString& head, const QString& value, const QString& label)
    {
        if (label.isEmpty()) {
            m_lines.line(head, value);
            return;
        }
        const auto group = u"item%1."_s.arg(++m_labels);
        m_lines.line(group + head, value);
        m_lines.text(group + u"X-ABLabel"_s, label);
    }

    const Person& m_person;
    ContentLineWriter m_lines;
    int m_labels = 0;
};

}  // namespace

Result<void> writeVcards(storage::Profile& profile, const QList<qint64>& people,
                         const QString& path)
{
    QSaveFile file(path);
    if (const auto opened = openForSaving(file); !opened)
        return opened;
    services::MergeService merging(profile);
    const storage::PersonRepository repository(profile.database());
    QSet<qint64> written;
    for (const auto key : people) {
        const auto root = merging.rootOf(key);
        if (!root)
            return root.error();
        if (written.contains(root.value()))
            continue;
        written.insert(root.value());
        const auto person = repository.findByKey(root.value());
        if (!person)
            return person.error();
        file.write(CardWriting(person.value()).bytes());
    }
    return commitFile(file);
}

}  // namespace kaasa::exchange
