using Lajur.Registry.Surveys.Invitations;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Notices;

/// <summary>Makes the links that notices carry, from keys that no table holds.</summary>
public sealed class NoticeLinks(TrackingSecret secret, SurveyTokens tokens, TrackingAddress address)
{
    /// <summary>The body with the notice's link at its end; as it is when the public address is not known.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="number">The number of its case; null when it is about none.</param>
    internal string AddTo(Notice notice, string? number) => notice switch
    {
        { Path: { } path } when address.Root is { } root => NoticeSentences.WithPageLink(notice.Body, root + path),
        { CaseId: { } caseId } when number is not null => AddTo(notice, caseId, number),
        _ => notice.Body,
    };

    private string AddTo(Notice notice, Guid caseId, string number) => notice.Link switch
    {
        NoticeLink.Survey when address.Root is { } root =>
            NoticeSentences.WithSurveyLink(notice.Body, root + SurveyTokens.Path(tokens.For(caseId))),
        NoticeLink.Desk when address.Root is { } root =>
            NoticeSentences.WithDeskLink(notice.Body, $"{root}/perkara/{Uri.EscapeDataString(number)}"),
        NoticeLink.Case when address.Find(number, secret.For(caseId)) is { } link =>
            NoticeSentences.WithLink(notice.Body, link),
        _ => notice.Body,
    };
}
