// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agenda_item.h"
#include "ui/frame/record_card.h"

class QComboBox;
class QPushButton;

namespace kaasa::ui {

class FormRow;

/// What happens at a meeting, point by point, with who speaks. Of several meetings one is chosen.
class AgendaCard : public RecordCard {
    Q_OBJECT
public:
    explicit AgendaCard(Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void fill() override;

private:
    void fillMeetings();
    void addItemRow(int position);
    void act(const QString& act, int position);
    void edit(int position);
    void save(const QString& done);

    QPushButton* m_new;
    QComboBox* m_meeting;
    FormRow* m_meetingRow;
    QList<domain::AgendaItem> m_items;
    qint64 m_of = 0;  ///< the event whose meetings can be chosen
};

}  // namespace kaasa::ui
