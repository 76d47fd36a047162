// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kaasa::ui {

/// A QR code to be read from the screen: black on white, whatever the colours of the program.
class QrPicture : public QWidget {
    Q_OBJECT
public:
    explicit QrPicture(QWidget* parent = nullptr);

    /// At most 2,300 bytes.
    void setContent(const QString& content);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_content;
};

}  // namespace kaasa::ui
