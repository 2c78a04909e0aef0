namespace Lajur.Registry.History;

/// <summary>What happened to a case.</summary>
public enum CaseEventKind
{
    Submitted,
    StepOpened,
    Claimed,
    Released,
    StepCompleted,

    /// <summary>Staff sent the file back to the applicant.</summary>
    ReturnedForCompletion,

    /// <summary>The applicant completed a returned file.</summary>
    Completed,

    Notified,
    NoteAdded,
    Late,

    /// <summary>The applicant did not complete the file in time.</summary>
    Abandoned,

    Closed,
    Faulted,

    /// <summary>A step was withdrawn by the procedure, such as the slower of two branches.</summary>
    StepCancelled,

    /// <summary>An administrator stepped in by hand; the facts say how and why.</summary>
    Intervened,

    /// <summary>A case that was held goes on.</summary>
    TakenUp,

    /// <summary>A step that was withdrawn while the case was held is offered again.</summary>
    StepReturned,

    /// <summary>A due moment moved because the calendar was revised.</summary>
    DueMoved,

    /// <summary>An open step went to another lane, because the drawing was changed.</summary>
    HandedOver,

    /// <summary>An administrator let the case go on in another version of its drawing.</summary>
    Migrated,

    /// <summary>An administrator took that back.</summary>
    MigrationUndone,

    /// <summary>The promise begins to count, where the drawing says so.</summary>
    ClockStarted,

    /// <summary>The applicant is to do a step of their own.</summary>
    ApplicantsTurn,

    /// <summary>The applicant has done it.</summary>
    ApplicantDone,

    /// <summary>The applicant was offered to go on as an application for another service.</summary>
    ContinuationOffered,

    /// <summary>The applicant wants an answer only.</summary>
    ContinuationDeclined,

    /// <summary>The case goes on as another one.</summary>
    ContinuedAs,

    /// <summary>The case comes from another one.</summary>
    ContinuedFrom,

    /// <summary>It was entered into a book of the office.</summary>
    Registered,

    Stamped,

    /// <summary>It was given a place in a queue.</summary>
    TicketIssued,

    /// <summary>The product was given to somebody.</summary>
    ProductGiven,

    /// <summary>A share of a budget was used up, and whom the ladder names was told.</summary>
    Reminded,

    /// <summary>The applicant has a right from the guarantee of the service.</summary>
    GuaranteeOpened,

    /// <summary>Somebody says that product or service were not as the standard says.</summary>
    GuaranteeReported,

    GuaranteeDeclined,

    /// <summary>It is known where to the product is to be brought.</summary>
    DeliveryArranged,

    /// <summary>The product was on the way to the applicant, and nobody received it.</summary>
    DeliveryFailed,

    GuaranteeFulfilled,

    /// <summary>It ended without anything being delivered.</summary>
    GuaranteeEnded,

    /// <summary>The calendar was revised, which says something else about the promise than before.</summary>
    GuaranteeReviewed,

    /// <summary>The product is made, and kept until it is fetched.</summary>
    ProductStored,

    /// <summary>The applicant may download the product until a moment.</summary>
    LinkIssued,

    /// <summary>The applicant downloaded a file of the product.</summary>
    ProductDownloaded,

    /// <summary>An officer took a step although others of its lane and service are due earlier.</summary>
    TakenOutOfTurn,

    /// <summary>Nobody of the lane may do the step, so it went to another; the head is told.</summary>
    PassedOn,

    /// <summary>The case is answered, and may be opened again for some time.</summary>
    ReopeningOffered,

    /// <summary>The applicant is not content with the answer and opened it again.</summary>
    Reopened,

    /// <summary>An officer released it for everybody to read, naming nobody.</summary>
    ComplaintPublished,

    /// <summary>It is not to be read by everybody any more.</summary>
    PublicationWithdrawn,

    /// <summary>An officer decided that an answered complaint is not for everybody to read.</summary>
    PublicationDeclined,

    /// <summary>The applicant asked that their data be put right or erased.</summary>
    DataRequestMade,

    /// <summary>The person was put right.</summary>
    DataCorrected,

    /// <summary>A request about data was not granted.</summary>
    DataRequestDeclined,

    /// <summary>The data are to be erased as soon as the case needs them no more.</summary>
    DataErasureGranted,

    /// <summary>All that tells of a person was taken out.</summary>
    DataErased,
}
