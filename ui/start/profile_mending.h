// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class InlineBar;
class Joiner;

/// Why a profile would not open and, where it is damaged, what helps: its newest backup, or
/// everything from its server again. The damaged file stays as it is.
class ProfileMending : public QWidget {
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit ProfileMending(const Clock& clock, QWidget* parent = nullptr);

    /// Why `path` was not opened; an empty path where there is no file any more.
    void tell(const QString& path, const Error& error);

Q_SIGNALS:
    /// `path` goes on in the place of `former`; `notice`: what is in it and what is not.
    void mended(const QString& former, const QString& path, const QString& notice);
    /// While it fetches nothing else should be opened.
    void fetchingChanged(bool isFetching);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void openBackup();
    void rebuild();
    void rebuilt(const QString& path, bool isComplete);
    void setFetching(bool isFetching);

    const Clock& m_clock;
    InlineBar* m_fault;
    QPushButton* m_rebuild;
    InlineBar* m_fetching;
    Joiner* m_joiner;
    QString m_path;
    std::optional<Error> m_error;
    QString m_heir;  ///< the file that takes the damaged one's place, while it is being made
};

}  // namespace kaasa::ui
