// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_captions.h"

#include <algorithm>
#include <climits>
#include <QHBoxLayout>
#include <QLabel>

namespace interleave {

namespace {

constexpr qsizetype kHowBusy = 2; ///< which sentence of a bill

} // namespace

KitchenCaptions::KitchenCaptions(const Theme& theme, QWidget* parent) : QWidget(parent), m_gap(theme.pixels(24))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_gap);
    for (std::size_t n = 0; n < m_labels.size(); ++n) {
        m_labels[n] = new QLabel(this);
        m_labels[n]->setObjectName(QStringLiteral("caption%1").arg(n));
        m_labels[n]->setWordWrap(true);
        m_labels[n]->setAlignment(Qt::AlignTop);
        m_labels[n]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        layout->addWidget(m_labels[n], 1);
    }
}

void KitchenCaptions::setTheme(const Theme& theme, TextRole role)
{
    for (QLabel* label : m_labels)
        label->setFont(theme.font(role));
}

void KitchenCaptions::setLines(int lines)
{
    m_lines = lines;
    for (QLabel* label : m_labels)
        label->setFixedHeight(heightOf(lines));
}

/// As it comes out when they are laid out: each may take a fraction of a pixel more than the font's own line.
int KitchenCaptions::heightOf(int lines) const
{
    const QString text = QStringList(lines, QStringLiteral("x")).join(QLatin1Char('\n'));
    return QFontMetrics(m_labels[0]->font()).boundingRect(QRect(0, 0, INT_MAX, INT_MAX), Qt::TextWordWrap, text).height();
}

void KitchenCaptions::setCaptions(const std::array<KitchenCaption, 2>& captions, int width)
{
    const int each = captions[0].isShown && captions[1].isShown ? (width - m_gap) / 2 : width;
    for (std::size_t n = 0; n < captions.size(); ++n) {
        m_labels[n]->setVisible(captions[n].isShown);
        if (const QString shown = fitted(captions[n], each); m_labels[n]->text() != shown)
            m_labels[n]->setText(shown);
        m_labels[n]->setToolTip(captions[n].sentences.join(QLatin1Char(' ')));
    }
}

/// Of what is too long the last is left out. Of a bill how busy the chefs were, who wear it, then who waited longest: receipts say it.
QString KitchenCaptions::fitted(const KitchenCaption& caption, int width) const
{
    const QFontMetrics metrics(m_labels[0]->font());
    QStringList sentences = caption.sentences;
    const auto fits = [&] {
        const QRect room(0, 0, width, INT_MAX);
        return metrics.boundingRect(room, Qt::TextWordWrap, sentences.join(QLatin1Char(' '))).height() <= heightOf(m_lines);
    };
    while (sentences.size() > 1 && !fits()) {
        const qsizetype last = sentences.size() - 1;
        sentences.removeAt(caption.isBill && last > 1 ? std::min(kHowBusy, last - 1) : last);
    }
    QStringList words = sentences.value(0).split(QLatin1Char(' '));
    while (sentences.size() == 1 && words.size() > 1 && !fits()) { // its tip has all of it
        words.removeLast();
        sentences[0] = words.join(QLatin1Char(' ')) + QStringLiteral(" …");
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace interleave
