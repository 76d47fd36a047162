// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace kaasa::ui {

class FlowLayout;
class IconLabel;
class StatusMark;
class Workspace;

/// Who the person is, above her tabs: name in both scripts, where she stands, how to address her,
/// whether pictures may be taken; and what can be done with her as a whole.
class PersonHead : public QWidget {
    Q_OBJECT
public:
    explicit PersonHead(Workspace& workspace, QWidget* parent = nullptr);

    /// False when the person is no longer there.
    bool show(qint64 person);
    void retranslate();

    bool isDataConsentMissing() const { return m_dataConsentMissing; }
    /// Nobody knows whether pictures may be taken.
    bool isPhotoOpen() const { return m_photoOpen; }
    bool needsCompletion() const { return m_needsCompletion; }

Q_SIGNALS:
    void editRequested();
    void transcriptRequested();
    void removeRequested();

private:
    void showMarks(qint64 person);

    Workspace& m_workspace;
    QLabel* m_name;
    QLabel* m_second;
    StatusMark* m_standing;
    QLabel* m_address;
    QLabel* m_line;
    QWidget* m_noPhotos;
    QLabel* m_noPhotosText;
    QPushButton* m_edit;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_transcript;
    QAction* m_remove;
    bool m_dataConsentMissing = false;
    bool m_photoOpen = false;
    bool m_needsCompletion = false;
};

}  // namespace kaasa::ui
