// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/faults_notice.h"

#include <algorithm>
#include <QLabel>

#include "app/theme/announcing.h"

namespace interleave {

namespace {

constexpr int kMargin = 10;
constexpr int kLeastLines = 3;
constexpr int kMostLines = 9;

} // namespace

FaultsNotice::FaultsNotice(QWidget* parent) : QScrollArea(parent), m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("lessonFaults"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMargin(kMargin);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setAutoFillBackground(true);
    m_text->setBackgroundRole(QPalette::Midlight);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWidget(m_text);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hide();
}

void FaultsNotice::setFaults(const QString& text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    if (text.isEmpty())
        return;
    announce(*m_text, m_text->text());
}

int FaultsNotice::linesHigh(int lines) const
{
    return 2 * kMargin + lines * fontMetrics().lineSpacing();
}

QSize FaultsNotice::sizeHint() const
{
    return {m_text->sizeHint().width(), std::min(m_text->heightForWidth(width()), linesHigh(kMostLines))};
}

QSize FaultsNotice::minimumSizeHint() const
{
    return {0, std::min(sizeHint().height(), linesHigh(kLeastLines))};
}

/// Other widths take other heights.
void FaultsNotice::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace interleave
