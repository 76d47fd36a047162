// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

class QLineEdit;

namespace kaasa::ui {

class FormRow;

/// A short list that people edit: a row a value with its acts, and a field for a new one.
class ValuesCard : public Card {
    Q_OBJECT
public:
    struct Value {
        QString key;  ///< stable, untranslated
        QString text;
        QString detail;
        QList<std::pair<QString, QString>> acts;  ///< id, words
    };

    /// `name` begins the object names: "lists.tags". Without `canAdd` there is no field.
    ValuesCard(const QString& name, const QString& icon, bool canAdd, QWidget* parent = nullptr);

    void setNewLabel(const QString& label);
    /// Made anew only where something is other.
    void show(const QList<Value>& values);
    void tell(const QString& fault);

Q_SIGNALS:
    void added(const QString& text);
    void actChosen(const QString& key, const QString& act);

private:
    void fill();

    QString m_name;
    QString m_icon;
    QList<Value> m_values;
    QWidget* m_rows = nullptr;
    QLineEdit* m_new = nullptr;
    FormRow* m_newRow = nullptr;
};

inline bool operator==(const ValuesCard::Value& a, const ValuesCard::Value& b)
{
    return a.key == b.key && a.text == b.text && a.detail == b.detail && a.acts == b.acts;
}

}  // namespace kaasa::ui
