// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace kaasa::ui {

class FormColumns;
class FormRow;
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

/// Fields of a person's record. Each saves itself when it is left; what cannot be saved stays as it
/// was typed, with a sentence below.
class PersonForm : public QWidget {
    Q_OBJECT
public:
    explicit PersonForm(Workspace& workspace, QWidget* parent = nullptr);

    /// `edit` is taken over; null = a plain field.
    void add(PersonField field, QLineEdit* edit = nullptr);
    /// Fills the fields; one that is being typed into keeps its text while it is the same person.
    void show(qint64 key, const domain::Person& person);
    /// Saves what is typed and not yet saved.
    void commit();
    void enter();
    void retranslate();

Q_SIGNALS:
    void saved();

private:
    struct Row {
        PersonField field;
        QLineEdit* edit;
        FormRow* row;
        std::optional<QString> stored;  ///< as it is in the profile; nothing: not known
    };

    void save(int index);

    Workspace& m_workspace;
    FormColumns* m_columns;
    QList<Row> m_rows;
    qint64 m_person = 0;
};

}  // namespace kaasa::ui
