// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "ui/shared/saving_form.h"

#include <functional>

namespace kaasa::ui {

class Workspace;

/// One field of a person's record: what it shows, and how what was typed gets into the record.
struct PersonField {
    QString name;                 ///< object name: "person.phone"
    const char* label = nullptr;  ///< marked for translation in the context of PersonForm
    std::function<QString(const domain::Person&)> text;
    /// Puts what was typed into the person. Errors: InvalidInput.
    std::function<Result<void>(domain::Person&, const QString&)> put;
    /// What to say below the field; may be null.
    std::function<QString(const domain::Person&)> hint = {};
};

/// Fields of a person's record, saved one by one.
class PersonForm : public SavingForm {
    Q_OBJECT
public:
    explicit PersonForm(Workspace& workspace, QWidget* parent = nullptr);

    /// `edit` is taken over; null = a plain field.
    void add(PersonField field, QLineEdit* edit = nullptr);
    void show(qint64 key, const domain::Person& person);
    void retranslate();

Q_SIGNALS:
    void saved();

private:
    void save(const QString& name, const QString& typed);
    void showAgain();

    Workspace& m_workspace;
    QList<PersonField> m_fields;
    qint64 m_person = 0;
};

}  // namespace kaasa::ui
