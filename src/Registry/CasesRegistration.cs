using Lajur.Engine.Library;
using Lajur.Engine.Runtime;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Complaints;
using Lajur.Registry.Desk;
using Lajur.Registry.Escalations;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Handovers;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Inbox.Turns;
using Lajur.Registry.Intake;
using Lajur.Registry.Interventions;
using Lajur.Registry.Linking;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices.Keeping;
using Lajur.Registry.Offices.SecondPosts;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Offices.Substitutions;
using Lajur.Registry.PersonalData;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Requests;
using Lajur.Registry.PersonalData.Retention;
using Lajur.Registry.Products;
using Lajur.Registry.Products.Links;
using Lajur.Registry.Queues;
using Lajur.Registry.Reality;
using Lajur.Registry.Registers;
using Lajur.Registry.Registers.Books;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Replays;
using Lajur.Registry.Replays.Past;
using Lajur.Registry.Reports;
using Lajur.Registry.Services.Making;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Siak;
using Lajur.Registry.Surveys;
using Lajur.Registry.Tracking;
using Lajur.Registry.Verifying;
using Lajur.Registry.Versions;
using Lajur.Registry.Versions.Batches;
using Lajur.Registry.Versions.Plans;
using Lajur.Registry.Versions.Previews;
using Lajur.Registry.Versions.Undoing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lajur.Registry;

public static class CasesRegistration
{
    /// <summary>
    /// Cases, inbox, attachments and notices, scoped with the database. Needs the offices, the
    /// engine with its storage, and logging; notice channels are registered by the host.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="secret">What tracking codes and stored files depend on.</param>
    /// <param name="publicAddress">Where the installation is reached, for links in notices; null leaves them out.</param>
    public static IServiceCollection AddCases(this IServiceCollection services, LajurSecret secret, Uri? publicAddress = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<ISiakConnector, OperatorConnector>();
        services.AddSingleton(secret).AddSingleton<TrackingSecret>().AddSingleton<PaperCode>().AddSingleton(new TrackingAddress(publicAddress)).AddSingleton<AttachmentCipher>();
        return services.AddSurveys()
            .AddScoped<CaseHistory>().AddScoped<News>().AddScoped<CaseClocks>().AddScoped<Operations>()
            .AddScoped<CaseBooks>().AddScoped<CaseRuns>().AddScoped<CaseDesk>().AddScoped<IRunObserver, BrokenRuns>()
            .AddScoped<CaseAccess>().AddScoped<AccessLogQuery>()
            .AddScoped<CaseEraser>().AddScoped<OwnDataQuery>().AddScoped<AskAboutDataHandler>().AddScoped<DataRequestQuery>().AddScoped<DecideDataRequestHandler>()
            .AddScoped<SaveRetentionHandler>().AddScoped<RetentionKeeper>().AddScoped<CaseReader>().AddScoped<CaseQuery>()
            .AddScoped<PaperVerification>()
            .AddScoped<CaseDoor>().AddScoped<TrackCase>().AddScoped<FileCompletion>()
            .AddScoped<CompleteFileHandler>().AddScoped<CompleteFileAtCounterHandler>()
            .AddScoped<DrawnForms>().AddScoped<IntakeForms>().AddScoped<SaveFormHandler>().AddScoped<DropFormHandler>()
            .AddScoped<VersionTexts>().AddScoped<SaveTextsHandler>()
            .AddScoped<PublishedTexts>().AddScoped<IPublicationObserver>(x => x.GetRequiredService<PublishedTexts>())
            .AddScoped<CaseReceipts>().AddScoped<IntakeBooks>().AddScoped<SubmitCaseHandler>()
            .AddScoped<StaffBook>().AddScoped<StaffQuery>().AddScoped<SaveOfficerHandler>()
            .AddScoped<SaveOfficeHandler>().AddScoped<LaneHandler>().AddScoped<ServiceHandler>()
            .AddScoped<UnservedDrawings>().AddScoped<MakeServiceHandler>().AddScoped<PostHandler>().AddScoped<Posts>()
            .AddScoped<SubstituteHandler>()
            .AddScoped<WorkItemDoor>().AddScoped<TurnOrder>().AddScoped<ClaimWorkItemHandler>()
            .AddScoped<ReleaseWorkItemHandler>().AddScoped<CompleteWorkItemHandler>()
            .AddScoped<RegisterDesk>().AddScoped<RegisterWriter>()
            .AddScoped<BookCatalog>().AddScoped<BookReader>().AddScoped<BookQuery>().AddScoped<CaseRecorder>().AddSingleton<RecorderProgress>()
            .AddScoped<QueueDesk>().AddScoped<QueueQuery>().AddScoped<HandoverDesk>().AddScoped<HandoverQuery>()
            .AddScoped<ProductFiles>().AddScoped<ProductDesk>().AddScoped<DownloadProductHandler>().AddScoped<IssueLinkHandler>()
            .AddScoped<ContinuationDesk>().AddScoped<Continuations>().AddScoped<ContinuationReader>()
            .AddScoped<SiakDesk>().AddScoped<RecordSiakResultHandler>()
            .AddScoped<InboxQuery>().AddScoped<WorkItemQuery>()
            .AddScoped<OfficeDrawings>().AddScoped<RunningCases>().AddScoped<CaseMover>().AddScoped<CasePreviews>().AddScoped<MigrationPlans>()
            .AddScoped<MigrationTurn>().AddScoped<MigrationPump>().AddScoped<MigrationBatches>()
            .AddScoped<StartMigrationHandler>().AddScoped<UndoCaseMigrationHandler>()
            .AddVersionBooks()
            .AddComplaints()
            .AddInterventions()
            .AddPromises()
            .AddBreaches()
            .AddScoped<MonthlyFigures>().AddScoped<MonthlyReport>().AddScoped<RealityQuery>()
            .AddScoped<PastCases>().AddScoped<ReplayQuery>()
            .AddScoped<AddNoteHandler>().AddScoped<AttachmentVault>().AddScoped<NoticePump>();
    }
}
