// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace kaasa::ui {

class FormColumns;
class FormRow;
class Workspace;

/// The fields of a person's record. Each saves itself when it is left; what cannot be saved stays
/// as it was typed, with a sentence below.
class PersonForm : public QWidget {
    Q_OBJECT
public:
    explicit PersonForm(Workspace& workspace, QWidget* parent = nullptr);

    /// Fills the fields; one that is being typed into keeps its text while it is the same person.
    void show(qint64 key, const domain::Person& person);
    /// Saves what is typed and not yet saved.
    void commit();
    void enter();
    void retranslate();

Q_SIGNALS:
    void saved();

private:
    struct Field {
        QLineEdit* edit;
        FormRow* row;
        const char* label;  ///< marked for translation in the context of this class
        std::function<QString(const domain::Person&)> text;
        /// Puts what was typed into the person. Errors: InvalidInput.
        std::function<Result<void>(domain::Person&, const QString&)> put;
        QString stored;  ///< as it is in the profile
    };

    void add(const QString& name, const char* label,
             std::function<QString(const domain::Person&)> text,
             std::function<Result<void>(domain::Person&, const QString&)> put);
    void addName(domain::NameForm form, const char* given, const char* family);
    void addContact(const QString& name, const char* label, domain::ContactKind kind, int nth);
    void addBirth();
    void save(int index);

    Workspace& m_workspace;
    FormColumns* m_columns;
    QList<Field> m_fields;
    qint64 m_person = 0;
};

}  // namespace kaasa::ui
