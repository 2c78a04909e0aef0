namespace Lajur.Registry.Surveys.Invitations;

public enum SurveyOfferState
{
    Open,
    Used,
    Expired,
}
