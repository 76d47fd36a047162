// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/kinds/request_form.h"

#include <QHash>

namespace kaasa::ui {

class CheckGroup;

/// The choices of a sign-in sheet.
class SheetForm : public RequestForm {
    Q_OBJECT
public:
    SheetForm(Workspace& workspace, const Uid& event, QWidget* parent);

    void retranslate() override;

protected:
    void show(const print::PaperRequest& request) override;
    void take(print::PaperRequest& request) const override;

private:
    using Column = reports::SignInChoices::Column;

    void build();
    void readMeetings();
    void nameMeetings();
    void showMeetings(const print::SheetRequest& sheet);
    void takeMeetings(print::SheetRequest& sheet) const;

    QComboBox* m_second;
    QComboBox* m_meetings;  ///< data: a meeting, "all" or a day
    QComboBox* m_days;
    QComboBox* m_form;
    QComboBox* m_order;
    QComboBox* m_blank;  ///< data: rows at least; -1 = fill the page
    QComboBox* m_names;
    FormRow* m_secondRow;
    FormRow* m_meetingsRow;
    FormRow* m_daysRow;
    FormRow* m_formRow;
    FormRow* m_orderRow;
    FormRow* m_blankRow;
    FormRow* m_namesRow;
    CheckGroup* m_columnGroup;
    QList<std::pair<Column, QCheckBox*>> m_columns;
    CheckGroup* m_peopleGroup;
    QCheckBox* m_waiting;
    QCheckBox* m_cancelled;
    QCheckBox* m_native;
    CheckGroup* m_paperGroup;
    QCheckBox* m_strip;
    QCheckBox* m_privacy;
    QCheckBox* m_landscape;
    QCheckBox* m_rowCodes;
    QHash<QString, std::pair<QDateTime, QDateTime>> m_times;  ///< of the meetings
    bool m_several = false;
};

}  // namespace kaasa::ui
