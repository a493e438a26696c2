// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/told_panel.h"

namespace interleave {

ToldPanel::ToldPanel(const Theme& theme, QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("toldPanel"));
    setAccessibleName(tr("What the experiment says"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTheme(theme);
}

void ToldPanel::tell(const std::vector<ToldPart>& parts)
{
    QString html;
    for (const ToldPart& part : parts) {
        if (part.sentences.isEmpty())
            continue;
        if (!part.heading.isEmpty())
            html += QStringLiteral("<p><b>%1</b></p>").arg(part.heading.toHtmlEscaped());
        for (const QString& sentence : part.sentences)
            html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    }
    if (property("told").toString() == html)
        return;
    setProperty("told", html);
    setHtml(html);
}

void ToldPanel::setTheme(const Theme& theme)
{
    setFont(theme.font(TextRole::Body));
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Base, theme.color(&gantt::ChromeColours::window));
    setPalette(colours);
    document()->setDocumentMargin(theme.pixels(8));
}

} // namespace interleave
