// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/new_person_dialog.h"

#include "core/domain/person_name.h"
#include "core/services/duplicate_finder.h"
#include "core/storage/person_search.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kMostOffered = 5;

}  // namespace

NewPersonDialog::NewPersonDialog(Workspace& workspace, const QString& typed, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(typed.simplified()))
    , m_nameRow(new FormRow(m_name, this))
    , m_phone(new QLineEdit)
    , m_likelyTitle(new QLabel(tr("Perhaps already here:")))
    , m_likely(new QListWidget)
    , m_save(nullptr)
{
    setWindowTitle(tr("New participant"));
    m_name->setObjectName(u"newPerson.name"_s);
    m_phone->setObjectName(u"newPerson.phone"_s);
    m_likely->setObjectName(u"newPerson.likely"_s);
    m_likely->setAccessibleName(tr("People who are called alike"));
    m_likely->setMaximumHeight(132);
    setFontRole(m_likelyTitle, FontRole::Label);
    m_nameRow->setLabel(tr("Name"));
    m_nameRow->setHint(tr("Given name and surname, in any alphabet."));
    auto* phoneRow = new FormRow(m_phone, this);
    phoneRow->setLabel(tr("Phone, if known"));
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    setRole(m_save, Role::Primary);
    m_save->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_nameRow);
    layout->addWidget(m_likelyTitle);
    layout->addWidget(m_likely);
    layout->addWidget(phoneRow);
    layout->addWidget(buttons);
    setMinimumWidth(440);

    connect(m_name, &QLineEdit::textChanged, this, &NewPersonDialog::look);
    connect(m_phone, &QLineEdit::textChanged, this, &NewPersonDialog::look);
    connect(m_likely, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        m_existing = item->data(Qt::UserRole).toLongLong();
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPersonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewPersonDialog::reject);
    look();
    m_name->setFocus();
}

void NewPersonDialog::look()
{
    const auto typed = m_name->text().simplified();
    m_likely->clear();
    if (typed.size() >= 3) {
        offerDuplicates();
        const auto begun = storage::PersonSearch(m_workspace.reading().database())
                               .find(typed, interfaceLanguage(), kMostOffered);
        for (const auto& line : begun.valueOr({}))
            offer(line, {});
    }
    m_likelyTitle->setVisible(m_likely->count() > 0);
    m_likely->setVisible(m_likely->count() > 0);
    m_save->setEnabled(!typed.isEmpty());
    adjustSize();
}

void NewPersonDialog::offerDuplicates()
{
    auto& profile = m_workspace.reading();
    services::Identity identity{person(), {}};
    const auto country = storage::RowStore(profile.database()).setting(u"country"_s);
    for (auto& contact : identity.person.contacts)
        contact = domain::validated(contact, country).valueOr(contact);
    const auto found = services::DuplicateFinder(profile).of(identity).valueOr({});
    for (const auto& each : found) {
        const auto lines
            = storage::PersonSearch(profile.database()).lines({each.person}).valueOr({});
        for (const auto& line : lines)
            offer(line, services::likenessText(each.likeness, Words(interfaceLanguage())));
    }
}

void NewPersonDialog::offer(const storage::PersonLine& line, const QString& why)
{
    for (int row = 0; row < m_likely->count(); ++row) {
        if (m_likely->item(row)->data(Qt::UserRole).toLongLong() == line.key)
            return;
    }
    if (m_likely->count() >= kMostOffered)
        return;
    QStringList parts{line.name};
    if (!line.second.isEmpty())
        parts.append(line.second);
    if (line.year)
        parts.append(QString::number(*line.year));
    if (!line.place.isEmpty())
        parts.append(line.place);
    const auto text = parts.join(u" · "_s);
    auto* item = new QListWidgetItem(why.isEmpty() ? text : text + u'\n' + why, m_likely);
    item->setData(Qt::UserRole, line.key);
}

domain::Person NewPersonDialog::person() const
{
    domain::Person draft;
    draft.names.append(domain::nameFromTyped(m_name->text()));
    if (!m_phone->text().trimmed().isEmpty())
        draft.contacts.append({domain::ContactKind::Phone, m_phone->text(), {}, {}});
    return draft;
}

void NewPersonDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && m_name->hasFocus() && m_likely->count() > 0) {
        m_likely->setFocus(Qt::OtherFocusReason);
        m_likely->setCurrentRow(0);
        return;
    }
    QDialog::keyPressEvent(event);
}

}  // namespace kaasa::ui
