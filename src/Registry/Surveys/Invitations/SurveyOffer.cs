namespace Lajur.Registry.Surveys.Invitations;

/// <summary>What a finished case may still say about the service.</summary>
/// <param name="State">Whether the survey is open.</param>
/// <param name="Path">Where it is answered.</param>
public sealed record SurveyOffer(SurveyOfferState State, string Path);
