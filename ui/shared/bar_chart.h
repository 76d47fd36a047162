// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kaasa::ui {

/// Bars with their numbers, stacked by at most four series that stay apart in grey: solid, hatch,
/// frame, dots. A base line, labels below, a legend with totals; no other axis.
class BarChart : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString label;
        QList<double> values;  ///< one a series
    };

    explicit BarChart(QWidget* parent = nullptr);

    /// `series` names the parts of each bar; one empty name = no legend.
    void setData(const QStringList& series, const QList<Bar>& bars);
    /// What is counted, for screen readers; the numbers follow by themselves.
    void setSubject(const QString& subject);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The bars alone into `rect`, at any resolution; also for paper.
    static void paintPart(QPainter* painter, const QRectF& rect, int series);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int legendHeight() const;
    void describe();

    QString m_subject;
    QStringList m_series;
    QList<Bar> m_bars;
};

}  // namespace kaasa::ui
