// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_head.h"

#include "core/storage/consent_repository.h"
#include "core/storage/person_list_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_wishes_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_words.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icon_label.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::ConsentAct;
using domain::ConsentPurpose;
using domain::Wish;

PersonHead::PersonHead(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLabel)
    , m_second(new QLabel)
    , m_standing(new StatusMark)
    , m_address(new QLabel)
    , m_line(new QLabel)
    , m_noPhotos(new QWidget)
    , m_noPhotosText(new QLabel)
    , m_edit(new QPushButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_transcript(m_menu->addAction(icon(u"print"_s), QString()))
    , m_remove(m_menu->addAction(icon(u"bin"_s), QString()))
{
    m_name->setObjectName(u"person.name"_s);
    m_edit->setObjectName(u"person.edit"_s);
    m_more->setObjectName(u"person.more"_s);
    m_noPhotos->setObjectName(u"person.noPhotos"_s);
    setFontRole(m_name, FontRole::Person);
    setFontRole(m_second, FontRole::Lead);
    for (auto* label : {m_second, m_address, m_line})
        setTone(label, Tone::Muted);
    setTone(m_noPhotosText, Tone::Warning);
    for (auto* label : {m_name, m_second, m_address, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_name->setWordWrap(true);
    m_edit->setIcon(icon(u"edit"_s));
    m_more->setIcon(icon(u"more"_s));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    setRole(m_more, Role::Outlined);
    auto* photos = new QHBoxLayout(m_noPhotos);
    photos->setContentsMargins(0, 0, 0, 0);
    photos->setSpacing(6);
    photos->addWidget(new IconLabel(u"no-camera"_s, Tone::Warning, 16, m_noPhotos));
    photos->addWidget(m_noPhotosText);

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_second);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_edit);
    acts->addWidget(m_more);
    auto* top = new QHBoxLayout;
    top->addLayout(names, 1);
    top->addLayout(acts);
    top->setAlignment(acts, Qt::AlignTop);
    auto* marks = new QWidget;
    auto* flow = new FlowLayout(marks, 16);
    for (auto* widget : std::initializer_list<QWidget*>{m_standing, m_line, m_address, m_noPhotos})
        flow->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(marks);

    connect(m_edit, &QPushButton::clicked, this, &PersonHead::editRequested);
    connect(m_transcript, &QAction::triggered, this, &PersonHead::transcriptRequested);
    connect(m_remove, &QAction::triggered, this, &PersonHead::removeRequested);
}

void PersonHead::retranslate()
{
    m_edit->setText(tr("Edit", "verb: the person's details"));
    m_more->setAccessibleName(tr("More acts"));
    m_more->setToolTip(tr("More acts"));
    m_transcript->setText(tr("Transcript of meetings…"));
    m_remove->setText(tr("Move to the bin"));
    m_noPhotosText->setText(tr("no photos"));
}

bool PersonHead::show(qint64 person)
{
    auto& database = m_workspace.reading().database();
    const auto rows
        = storage::PersonListRepository(database).rows({person}, m_workspace.clock().today());
    const auto record = storage::PersonRepository(database).findByKey(person);
    if (!rows || rows.value().isEmpty() || !record)
        return false;
    const auto& row = rows.value().first();
    m_name->setText(row.line.name);
    m_second->setText(row.line.second);
    m_second->setVisible(!row.line.second.isEmpty());
    const auto word = standingWord(row.standing);
    m_standing->set(standingShape(row.standing), word);
    m_standing->setVisible(!word.isEmpty());
    QStringList parts;
    if (row.line.year)
        parts.append(QString::number(*row.line.year));
    if (!row.line.place.isEmpty())
        parts.append(row.line.place);
    m_line->setText(parts.join(u" · "_s));
    m_line->setVisible(!parts.isEmpty());
    const auto& address = record.value().howToAddress;
    //: %1 is how a person wants to be addressed
    m_address->setText(tr("Address as: %1").arg(address));
    m_address->setVisible(!address.isEmpty());
    m_dataConsentMissing = row.dataConsentMissing;
    m_needsCompletion = row.needsCompletion;
    showMarks(person);
    return true;
}

// A wish and the ledger both count; a no anywhere is a no.
void PersonHead::showMarks(qint64 person)
{
    auto& database = m_workspace.reading().database();
    const auto wish = storage::PersonWishesRepository(database).find(person).valueOr({}).photo;
    const auto line = storage::ConsentRepository(database)
                          .holding(person, ConsentPurpose::Photos, m_workspace.clock().today())
                          .valueOr({});
    const bool given = line && line->act == ConsentAct::Given;
    const bool refused = wish == Wish::No || (line && line->act != ConsentAct::Given);
    m_noPhotos->setVisible(refused);
    m_photoOpen = !refused && !given && wish != Wish::Yes;
}

}  // namespace kaasa::ui
