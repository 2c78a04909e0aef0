namespace Lajur.Registry.Surveys.Invitations;

/// <summary>A survey behind a link: what is judged, nothing of the person.</summary>
public sealed record OpenedSurvey(SurveyOfferState State, string OfficeName, string OfficeSlug, string ServiceName);
