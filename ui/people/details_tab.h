// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace kaasa::ui {

class Card;
class PersonCard;
class PersonForm;
class Workspace;

/// Everything about a person that can be written down, a card a subject; each field saves itself.
class DetailsTab : public QScrollArea {
    Q_OBJECT
public:
    explicit DetailsTab(Workspace& workspace, QWidget* parent = nullptr);

    void show(qint64 person);
    void commit();
    /// The caret goes into the first field.
    void enter();
    void retranslate();

Q_SIGNALS:
    void saved();
    void acted(const QString& sentence);
    void failed(const QString& sentence);
    void openRequested(const QString& address);

private:
    void listenTo(PersonCard* card);

    Workspace& m_workspace;
    qint64 m_person = 0;
    Card* m_nameCard;
    PersonForm* m_name;
    Card* m_contactCard;
    PersonForm* m_contact;
    QList<PersonCard*> m_cards;
};

}  // namespace kaasa::ui
