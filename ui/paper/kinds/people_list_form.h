// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/reports/people_list.h"
#include "ui/paper/paper_form.h"

#include <QList>

class QCheckBox;
class QComboBox;

namespace kaasa::ui {

class CheckGroup;
class FormRow;

/// The list of people as a screen shows it, on paper or for a spreadsheet: which columns, in which
/// language.
class PeopleListForm : public PaperForm {
    Q_OBJECT
public:
    /// The address that opens the preview with these people: "paper/people/…".
    static QString addressOf(const QList<qint64>& people);

    /// `argument` is what stands behind "people/".
    explicit PeopleListForm(const QString& argument, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QVariantMap choices() const override;
    void setChoices(const QVariantMap& choices) override;
    MakePaper make() const override;

private:
    Language language() const;
    QList<reports::PeopleListColumn> columns() const;

    QList<qint64> m_people;
    QComboBox* m_language;
    FormRow* m_languageRow;
    CheckGroup* m_group;
    QList<QCheckBox*> m_columns;  ///< in the order of PeopleListColumn
};

}  // namespace kaasa::ui
