// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/connect_card.h"

#include "core/sync/server_settings.h"
#include "core/sync/space_log.h"
#include "core/sync/space_members.h"
#include "ui/frame/file_choice.h"
#include "ui/shared/form_row.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/sync/sync_monitor.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

ConnectCard::ConnectCard(SyncMonitor& sync, Preferences& preferences, QWidget* parent)
    : Card(parent)
    , m_sync(sync)
    , m_preferences(preferences)
    , m_what(new QLabel)
    , m_server(new QLineEdit)
    , m_serverRow(new FormRow(m_server))
    , m_choose(new QPushButton(icon(u"file"_s), {}))
    , m_certificateRow(new FormRow(m_choose))
    , m_begin(new QPushButton)
    , m_fault(new InlineBar(InlineBar::Kind::Error))
{
    setObjectName(u"sync.connect"_s);
    m_server->setObjectName(u"sync.server"_s);
    m_choose->setObjectName(u"sync.certificate"_s);
    m_begin->setObjectName(u"sync.begin"_s);
    m_server->setPlaceholderText(u"https://…"_s);
    m_server->setMaxLength(300);
    m_what->setWordWrap(true);
    m_choose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_fault->hide();
    setRole(m_begin, Role::Primary);
    body()->setSpacing(12);
    body()->addWidget(m_what);
    body()->addWidget(m_serverRow);
    body()->addWidget(m_certificateRow);
    body()->addWidget(m_begin, 0, Qt::AlignLeading);
    body()->addWidget(m_fault);
    connect(m_choose, &QPushButton::clicked, this, &ConnectCard::chooseCertificate);
    connect(m_begin, &QPushButton::clicked, this, &ConnectCard::begin);
    connect(m_server, &QLineEdit::returnPressed, this, &ConnectCard::begin);
    connect(m_server, &QLineEdit::textEdited, this, [this] { m_serverRow->setError({}); });
}

void ConnectCard::retranslate()
{
    setTitle(tr("Work on several computers"));
    m_what->setText(tr(
        "A server hands sealed packets from one computer to the other and can read none of them. "
        "Everything goes on working without a network. Whoever runs your server tells you its "
        "address."));
    m_serverRow->setLabel(tr("Address of the server"));
    m_certificateRow->setLabel(tr("Certificate of the server"));
    m_certificateRow->setHint(
        tr("Only for a server that made its certificate itself; you get the file from whoever runs "
           "it."));
    m_begin->setText(tr("Begin to share"));
    showCertificate();
}

void ConnectCard::showCertificate()
{
    m_choose->setText(m_certificatePath.isEmpty() ? tr("Choose a file…")
                                                  : QFileInfo(m_certificatePath).fileName());
}

void ConnectCard::focusFirst()
{
    m_server->setFocus(Qt::OtherFocusReason);
}

void ConnectCard::chooseCertificate()
{
    askForFile(this, m_preferences,
               {.title = tr("Certificate of the server"),
                //: Kind of file in a file dialog; the part in brackets stays as it is
                .filters = {tr("Certificates (*.pem *.crt)")},
                .memory = u"certificates"_s},
               [this](const QString& path) { useCertificate(path); });
}

void ConnectCard::useCertificate(const QString& path)
{
    const auto certificate = sync::certificateAt(path);
    m_certificateRow->setError(certificate ? QString() : sentenceFor(certificate.error()));
    m_certificate = certificate.valueOr({});
    m_certificatePath = certificate ? path : QString();
    showCertificate();
}

void ConnectCard::begin()
{
    m_fault->clear();
    const auto url = sync::serverUrl(m_server->text());
    m_serverRow->setError(url ? QString() : sentenceFor(url.error()));
    if (!url)
        return m_server->setFocus(Qt::OtherFocusReason);
    m_begin->setEnabled(false);
    m_begin->setText(tr("Connecting…"));
    const sync::ServerAddress address{url.value(), m_certificate};
    m_sync.run<void>(
        this,
        [address](storage::Profile& profile, const sync::SyncThread::WayTo& wayTo) -> Result<void> {
            const auto place = sync::SpaceLog(profile.database()).place();
            if (!place)
                return place.error();
            if (!place.value()) {
                const auto founded = sync::SpaceMembers(profile, wayTo(address)).found();
                if (!founded)
                    return founded;
            }
            return sync::saveServer(profile, address);
        },
        [this](const Result<void>& result) { begun(result); });
}

void ConnectCard::begun(const Result<void>& result)
{
    m_begin->setEnabled(true);
    m_begin->setText(tr("Begin to share"));
    if (!result)
        m_fault->tell(sentenceFor(result.error()));
}

}  // namespace kaasa::ui
