namespace Lajur.Registry.Desk;

public enum CompletionRequestState
{
    Open,
    Answered,

    /// <summary>The applicant did not answer in time, or the case went on without.</summary>
    Expired,
}
