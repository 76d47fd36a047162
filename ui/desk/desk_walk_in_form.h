// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk_act.h"
#include "core/storage/desk_roster.h"

#include <QScrollArea>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace kaasa {
struct Error;
}

namespace kaasa::ui {

class Card;
class DeskDoor;
class DeskResultList;
class DeskResultModel;
class FormRow;
class PhoneField;

/// One line for somebody who came without registering: a name is enough. Who may be she already
/// stands below it.
class DeskWalkInForm : public QScrollArea {
    Q_OBJECT
public:
    /// `door` must outlive the form.
    explicit DeskWalkInForm(DeskDoor& door, QWidget* parent = nullptr);

    /// Begins anew with what was typed; the caret goes to the first thing that is still to be
    /// asked.
    void begin(const QString& typed);
    /// Enter and F5: tells `finished()` unless a field cannot be read.
    void finish(bool letIn);
    /// What was sent cannot be: the sentence stands by its field, everything typed stays.
    void refuse(const Error& error);
    void retranslate();
    /// Whether Enter puts on the waiting list, for the room is full.
    void setFull(bool full);

Q_SIGNALS:
    void finished(const kaasa::services::DeskWalkIn& line, bool letIn);
    /// It is somebody who is known.
    void recognised(const kaasa::storage::DeskPerson& person);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildCard();
    void fit();
    void look();
    void recognise();
    services::DeskWalkIn line() const;

    DeskDoor& m_door;
    QLabel* m_title;
    QLabel* m_lead;
    Card* m_card;
    QLineEdit* m_name;
    FormRow* m_nameRow;
    PhoneField* m_phone;
    FormRow* m_phoneRow;
    QComboBox* m_heard;
    FormRow* m_heardRow;
    QBoxLayout* m_fields;
    QBoxLayout* m_consentRow;
    QBoxLayout* m_foot;
    QLabel* m_consent;
    QButtonGroup* m_ways;
    QRadioButton* m_onPaper;
    QRadioButton* m_spoken;
    QRadioButton* m_notYet;
    QLabel* m_task;
    QPushButton* m_back;
    QPushButton* m_save;
    QWidget* m_likelyHead;
    QLabel* m_likelyTitle;
    QLabel* m_likelyHint;
    Card* m_likelyCard;
    DeskResultModel* m_model;
    DeskResultList* m_likely;
    bool m_full = false;
    bool m_sent = false;
};

}  // namespace kaasa::ui
